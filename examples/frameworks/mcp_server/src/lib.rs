#![doc = include_str!("../README.md")]

pub mod agents;
pub mod binding;
pub mod login;
pub mod platform;
pub mod server;
pub mod tools;

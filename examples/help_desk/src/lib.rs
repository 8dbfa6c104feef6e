#![doc = include_str!("../README.md")]

mod accessors;
pub mod agents;
pub mod components;
pub mod platform;
pub mod web;

#![doc = include_str!("../README.md")]

pub mod agents;
pub mod assistant;
pub mod model;
pub mod platform;
pub mod tools;

//! Factories of every kind, whose agents the isolation suite tries to leak.

#![expect(dead_code, reason = "the agents are made and never used")]

pub mod exported;
pub mod generic;
pub mod local;
pub mod many;
pub mod nested;
pub mod requests;
pub mod small;
pub mod team;

//! The handlers, one file for each path.

pub mod chat;
pub mod health;
pub mod notes;
pub mod reports;
pub mod tools;
pub mod transfer;

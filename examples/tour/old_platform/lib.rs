//! A small platform in the middle of its migration.

pub mod chat;
pub mod jobs;
pub mod platform;

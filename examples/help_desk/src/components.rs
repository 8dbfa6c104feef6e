//! The values that agents use: shared by all users, kept for one scope, or given with one request.

pub mod budget;
pub mod catalogue;
pub mod claims;
pub mod conversation;
pub mod database;
pub mod locale;
pub mod model;

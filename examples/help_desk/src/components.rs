//! The values that agents use: shared by all users, or kept for one scope.

pub mod budget;
pub mod catalogue;
pub mod conversation;
pub mod database;
pub mod model;

//! A chat server for several companies. The tests apply ordinary mistakes to it, one at a time.

pub mod agents;
pub mod auth;
pub mod database;
pub mod llm;
pub mod platform;
pub mod refusal;
pub mod routes;

//! The HTTP server in front of the platform.

mod chat;
pub mod refusal;
mod router;
pub mod user;

pub use router::router;

//! The HTTP server in front of the platform.

mod chat;
mod errors;
pub mod login;
mod router;

pub use router::router;

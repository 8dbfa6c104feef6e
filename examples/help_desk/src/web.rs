//! The HTTP server in front of the platform.

mod chat;
mod errors;
mod events;
pub mod login;
mod router;

pub use router::router;

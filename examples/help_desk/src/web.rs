//! The HTTP server in front of the platform.

mod chat;
pub mod refusal;
mod router;
pub mod visitor;

pub use router::router;

//! The HTTP server in front of the platform.

mod call;
mod chat;
mod errors;
mod events;
pub mod login;
mod page;
mod router;
mod serve;
pub mod server;

pub use router::router;
pub use serve::serve;

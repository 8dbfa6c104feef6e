//! What the compiler cannot decide for `factory-core`, decided at run time with typed errors: work that outlives a request,
//! actors, events, guards, tracing and web servers.

#[cfg(feature = "axum")]
mod web;

#[cfg(feature = "axum")]
pub use web::{unauthenticated::Unauthenticated, user::User};

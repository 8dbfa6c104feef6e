//! The user of a request, for servers with axum.

pub(crate) mod unauthenticated;
pub(crate) mod user;

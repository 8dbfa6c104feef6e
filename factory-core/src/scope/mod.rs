//! Scopes: the guards that admit them, how they are opened, and the data that belongs to one.

pub(crate) mod admission;
pub(crate) mod admitted;
pub(crate) mod brand;
pub(crate) mod held_permits;
pub(crate) mod in_scope;
mod keys;
pub(crate) mod open_scope;
pub(crate) mod owned_admission;
pub(crate) mod platform;
pub(crate) mod progress;
#[cfg(feature = "axum-core05")]
mod response;
pub(crate) mod scope_end;
pub(crate) mod scope_error;
pub(crate) mod scope_guard;
pub(crate) mod serves_users;
pub(crate) mod user_data;
pub(crate) mod user_scope;

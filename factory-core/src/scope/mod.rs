//! Scopes: the guards that admit them, how they are opened, and the data that belongs to one.

pub(crate) mod admission;
pub(crate) mod brand;
pub(crate) mod guarded_platform;
mod keys;
pub(crate) mod open_scope;
pub(crate) mod scope_error;
pub(crate) mod scope_guard;
pub(crate) mod user_data;
pub(crate) mod user_scope;

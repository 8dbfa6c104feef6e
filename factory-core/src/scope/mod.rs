//! Scopes: how one opens, what guards it, and the data that belongs to it.

pub(crate) mod admission;
pub(crate) mod brand;
pub(crate) mod guard;
pub(crate) mod guard_probe;
pub(crate) mod guarded_platform;
pub(crate) mod open;
pub(crate) mod user_data;
pub(crate) mod user_scope;

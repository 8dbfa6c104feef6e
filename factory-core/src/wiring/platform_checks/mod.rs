//! The checks of a platform's components that do not decide whether all users may share them.

pub(crate) mod not_a_guard;
pub(crate) mod stored_by_value;

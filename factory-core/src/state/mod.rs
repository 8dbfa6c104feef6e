//! State that outlives a scope, and the locks that it needs.

pub(crate) mod checked_mutex;
pub(crate) mod owning_thread;
pub(crate) mod per_user;

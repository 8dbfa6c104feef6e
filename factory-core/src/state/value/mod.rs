//! The access to one value of a partition.

pub(crate) mod awaited;
pub(crate) mod guard;
pub(crate) mod kinds;
pub(crate) mod lock;
pub(crate) mod state_ref;

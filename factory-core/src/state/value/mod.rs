//! The access to one value of a partition.

pub(crate) mod awaited;
pub(super) mod kinds;
pub(crate) mod state_ref;

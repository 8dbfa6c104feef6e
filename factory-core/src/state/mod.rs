//! State that outlives a scope: one value for each user, conversation or tenant.

mod entry;
#[cfg(test)]
mod handle_tests;
pub(crate) mod owning_thread;
mod partition;
mod partition_type;
pub(crate) mod per_conversation;
pub(crate) mod per_tenant;
pub(crate) mod per_user;
mod sync;
pub(crate) mod value;

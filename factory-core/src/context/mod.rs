//! The description of a piece of work: the user or service, the ids and the keys for external stores.

pub(crate) mod builder;
pub(crate) mod close_hooks;
pub(crate) mod depth;
pub(crate) mod execution_context;
pub(crate) mod id;
pub(crate) mod identity;
pub(crate) mod invalid_context;
mod keys;
pub(crate) mod no_tenant;
pub(crate) mod owner;
pub(crate) mod principal;
pub(crate) mod request_id;
pub(crate) mod scoped_key;

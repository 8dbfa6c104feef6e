//! Who a piece of work is for: identities, contexts, their ids and keys.

pub(crate) mod execution;
pub(crate) mod id;
pub(crate) mod identity;
pub(crate) mod invalid;
pub(crate) mod key;

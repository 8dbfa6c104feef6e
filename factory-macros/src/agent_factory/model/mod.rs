//! The content of an `agent_factory!`: its syntax, and the factory with its platform and its entries.

pub(super) mod alias;
pub(super) mod entry;
pub(super) mod factory;
pub(super) mod field;
pub(super) mod generics;
pub(super) mod names;
pub(super) mod replaced;
pub(super) mod request;
pub(super) mod syntax;

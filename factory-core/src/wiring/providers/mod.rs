//! The traits by which an agent, or a function, requests something of a factory.

pub(crate) mod keeps;
pub(crate) mod makes;
pub(crate) mod requests;
pub(crate) mod shares;
pub(crate) mod unknown_factory;

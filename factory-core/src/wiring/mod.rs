//! How a factory builds user-scoped types: the traits that the macros implement, and the checks on them.

pub(crate) mod agent;
mod const_text;
pub(crate) mod constructor;
pub(crate) mod cycle;
pub(crate) mod default_for_field;
pub(crate) mod drawing;
pub(crate) mod edge_probe;
pub(crate) mod factory;
pub(crate) mod owned;
pub(crate) mod parameters;
pub(crate) mod providers;

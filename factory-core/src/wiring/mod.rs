//! The traits by which factories build user-scoped types, and the checks on their wiring.

pub(crate) mod agent;
pub(crate) mod agent_values;
mod const_text;
pub(crate) mod constructor;
pub(crate) mod cycle;
pub(crate) mod default_for_field;
pub(crate) mod drawing;
pub(crate) mod edge_probe;
pub(crate) mod factory;
pub(crate) mod owned;
pub(crate) mod parameters;
pub(crate) mod platform_checks;
pub(crate) mod providers;
pub(crate) mod request_data;

//! The types that all users may share, and the checks of shared components.

pub(crate) mod checked;
pub(crate) mod checks;
pub(crate) mod contract;
pub(crate) mod handles;
pub(crate) mod probe_result;
mod std_types;
mod user_state_message;

//! The types that all users may share, and the checks of shared components.

#[macro_use]
mod implement;

pub(crate) mod checked;
pub(crate) mod checks;
mod containers;
pub(crate) mod contract;
pub(crate) mod handles;
mod optional_types;
pub(crate) mod probe_result;
mod std_types;
#[cfg(test)]
mod tests;
mod user_state_message;

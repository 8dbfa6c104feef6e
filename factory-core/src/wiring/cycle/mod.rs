//! The compile-time check that no scoped component needs itself.

pub(crate) mod check;
mod component_table;
pub(crate) mod dependency;
#[cfg(test)]
mod tests;
pub(crate) mod type_path;
mod walk;
mod walked_agents;

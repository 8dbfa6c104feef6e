//! The compile-time check that no scoped component needs itself.
//!
//! rustc interprets the check for each factory. A statement of MIR costs it about 1 000 instructions, and the lint
//! `long_running_const_eval` rejects a constant that needs more than 2 million steps. A constant cannot allocate either.
//! So a factory with hundreds of components needs these measures:
//!
//! - `type_path` hashes the name of each type once, by FNV-1a, which needs one product for each byte. It compares the
//!   text of two names only if their hashes are equal.
//! - `component_table` finds a component by its hash, instead of comparing it with all others.
//! - `walked_agents` remembers the agents that were walked, because the number of paths through nested agents can grow
//!   exponentially with their depth.
//! - `walk` keeps its stack in arrays of fixed length, one for each call of itself.

pub(crate) mod check;
mod component_table;
pub(crate) mod dependency;
#[cfg(test)]
mod tests;
pub(crate) mod type_path;
mod walk;
pub(super) mod walked_agents;

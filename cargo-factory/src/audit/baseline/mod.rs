//! The baseline: findings that a team accepts for now, with the reason. Any other finding fails the audit.

mod compare;
mod file;
#[cfg(test)]
mod tests;
mod update;

pub(crate) use compare::Stale;
pub(crate) use file::{Baseline, Entry, FILE_NAME};
pub(crate) use update::BaselineArguments;

//! What the commands know about a workspace: the facts of rustc, joined with the scan of the sources.

#[cfg(test)]
pub(crate) mod examples;
mod model;
mod silence;

pub(crate) use model::{Attestation, Caller, Global, Inventory, Scope, Site, Status, Use, UseForm};

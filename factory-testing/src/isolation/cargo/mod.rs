//! The part that cargo does: it describes the package about the package and checks the generated crate.

pub(super) mod check;
mod features;
pub(super) mod generated_crate;
pub(super) mod package;

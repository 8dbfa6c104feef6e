//! Facts that rustc reports: which items of interest the compiled code uses, and where.

pub(crate) mod compile;
pub(crate) mod fact;

use crate::{config::Build, progress::Progress, workspace::Workspace};
use fact::Fact;

/// What rustc reports about the packages of a workspace.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    /// In the order of their places. A fact at one place is listed once, however often it was compiled.
    pub(crate) facts: Vec<Fact>,
    /// The names of the packages that only replaced singletons keep from compiling, and of those that depend on them.
    /// Their facts are incomplete.
    pub(crate) incomplete: Vec<String>,
}

/// Compiles the packages with each set of features, and returns the facts.
///
/// # Errors
///
/// Fails if cargo cannot run, or a package does not compile for a reason other than replaced singletons. rustc's errors
/// are then written to the standard error.
pub(crate) fn collect(_workspace: &Workspace, _builds: &[Build], _progress: &Progress) -> anyhow::Result<Facts> {
    anyhow::bail!("not yet")
}

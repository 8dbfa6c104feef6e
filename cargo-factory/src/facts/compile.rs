//! Runs `cargo check`, and returns what rustc reports.

use crate::{config::Build, progress::Progress, workspace::Workspace};
use camino::Utf8PathBuf;
use cargo_metadata::diagnostic::Diagnostic;

/// The targets of the packages that a compilation covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Targets {
    /// Libraries, binaries and examples.
    Normal,
    /// Also tests, benches, and libraries and binaries as tests.
    All,
}

/// A message of rustc about a package of the workspace.
#[derive(Debug)]
pub(crate) struct Report {
    /// The name of the package.
    pub(crate) package: String,
    pub(crate) diagnostic: Diagnostic,
}

/// The result of one `cargo check`.
#[derive(Debug, Default)]
pub(crate) struct Compilation {
    /// All messages about the selected packages, warnings and errors.
    pub(crate) reports: Vec<Report>,
    /// The folders that build scripts write to.
    pub(crate) generated: Vec<Utf8PathBuf>,
    /// False if a package does not compile.
    pub(crate) is_success: bool,
}

/// Compiles the packages in the target folder of the program.
///
/// # Errors
///
/// Fails if cargo cannot run. A package that does not compile is no error.
pub(crate) fn check(
    _workspace: &Workspace,
    _build: &Build,
    _targets: Targets,
    _progress: &Progress,
) -> anyhow::Result<Compilation> {
    anyhow::bail!("not yet")
}

//! The workspace: its packages, as cargo knows them, and their source files.

use crate::cli::Selection;
use camino::Utf8PathBuf;
use globset::GlobSet;

/// The workspace that a command looks at.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The folder of the workspace's `Cargo.toml`, absolute.
    pub(crate) root: Utf8PathBuf,
    /// The target folder of the program's own builds.
    pub(crate) target: Utf8PathBuf,
    /// The selected packages, by default all members.
    pub(crate) packages: Vec<Package>,
}

/// A package of the workspace.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    /// The folder of its `Cargo.toml`, absolute.
    pub(crate) root: Utf8PathBuf,
    /// The names of its features.
    pub(crate) features: Vec<String>,
}

/// A source file of a package.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SourceFile {
    /// The path from the root of the workspace, or an absolute path if the package is outside of it.
    pub(crate) path: Utf8PathBuf,
    /// The name of its package.
    pub(crate) package: String,
}

impl Workspace {
    /// Reads the workspace of the selection.
    ///
    /// # Errors
    ///
    /// Fails if cargo cannot read the workspace, a selected package does not exist, or none depends on `factory-core`.
    pub(crate) fn load(_selection: &Selection) -> anyhow::Result<Self> {
        anyhow::bail!("not yet")
    }

    /// Returns all `*.rs` files of the packages, in order, without those that `exclude` matches.
    pub(crate) fn source_files(&self, _exclude: &GlobSet) -> anyhow::Result<Vec<SourceFile>> {
        anyhow::bail!("not yet")
    }
}

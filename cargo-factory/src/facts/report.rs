//! The messages of rustc.

use cargo_metadata::diagnostic::Diagnostic;

/// A message of rustc about a package.
#[derive(Debug)]
pub(crate) struct Report {
    /// The name of the package.
    pub(crate) package: String,
    pub(crate) diagnostic: Diagnostic,
}

//! The messages of rustc.

use cargo_metadata::diagnostic::Diagnostic;

/// A message of rustc about a package.
#[derive(Debug)]
pub(crate) struct Report {
    /// The name of the package.
    pub(crate) package: String,
    /// True if the code was compiled for tests: in a test, a bench, or another target as a test.
    pub(crate) for_tests: bool,
    pub(crate) diagnostic: Diagnostic,
}

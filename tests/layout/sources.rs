//! The Rust sources of the workspace.

use std::{collections::BTreeSet, path::PathBuf};
use support::files;

/// A source file.
pub(crate) struct Source {
    /// The path from the root of the workspace.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }
}

/// Reads every `.rs` file below a folder of the workspace.
pub(crate) fn read(folder: &str) -> Vec<Source> {
    let root = files::workspace(".");
    let source = |path: PathBuf| Source {
        text: files::read(&path),
        path: path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/"),
    };
    files::files_below(root.join(folder), "rs").into_iter().map(source).collect()
}

/// The parts of the paths that are not read: examples of what the layout forbids, programs for rustc, and output of macros.
const LEFT_OUT: [&str; 5] = ["tests/layout/", "/ui/", "/old_platform/", "/expansions/", "/leaks/"];

/// Reads the sources and the tests of every crate.
pub(crate) fn read_all() -> Vec<Source> {
    let folders = [
        "cargo-factory",
        "factory-core",
        "factory-macros",
        "factory-runtime",
        "factory-scan",
        "factory-testing",
        "examples",
        "benches",
        "xtask",
        "tests",
    ];
    let sources: Vec<_> = folders.iter().flat_map(|folder| read(folder)).collect();
    let is_read = |source: &Source| !LEFT_OUT.iter().any(|part| source.path.contains(part));
    let sources: Vec<_> = sources.into_iter().filter(is_read).collect();
    assert!(sources.len() > 50, "only {} sources were found", sources.len());
    sources
}

/// Fails with all violations, one on each line.
#[track_caller]
pub(crate) fn assert_none(violations: &[String]) {
    let violations: BTreeSet<_> = violations.iter().map(String::as_str).collect();
    let list: Vec<_> = violations.iter().copied().collect();
    assert!(list.is_empty(), "{} violations:\n{}", list.len(), list.join("\n"));
}

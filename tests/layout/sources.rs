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

/// Reads the sources in the `src` folder of every crate, and the tests. The tests of the layout contain examples of what they
/// forbid.
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
    let is_read =
        |path: &str| path.contains("/src/") || path.starts_with("tests/") && !path.starts_with("tests/layout/");
    let in_src: Vec<_> = sources.into_iter().filter(|source| is_read(&source.path)).collect();
    assert!(in_src.len() > 50, "only {} sources were found", in_src.len());
    in_src
}

/// Fails with all violations, one on each line.
#[track_caller]
pub(crate) fn assert_none(violations: &[String]) {
    let violations: BTreeSet<_> = violations.iter().map(String::as_str).collect();
    let list: Vec<_> = violations.iter().copied().collect();
    assert!(list.is_empty(), "{} violations:\n{}", list.len(), list.join("\n"));
}

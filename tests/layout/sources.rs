//! The Rust sources of the workspace.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

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
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut paths = Vec::new();
    collect(&root.join(folder), &mut paths);
    paths.sort();
    let source = |path: PathBuf| Source {
        text: fs::read_to_string(&path).unwrap(),
        path: path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/"),
    };
    paths.into_iter().map(source).collect()
}

/// Reads the sources in the `src` folder of every crate.
pub(crate) fn read_all() -> Vec<Source> {
    let folders = ["factory-core", "factory-macros", "examples", "benches", "xtask"];
    let sources: Vec<_> = folders.iter().flat_map(|folder| read(folder)).collect();
    let in_src: Vec<_> = sources.into_iter().filter(|source| source.path.contains("/src/")).collect();
    assert!(in_src.len() > 50, "only {} sources were found", in_src.len());
    in_src
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// Fails with all violations, one on each line.
#[track_caller]
pub(crate) fn assert_none(violations: &[String]) {
    let violations: BTreeSet<_> = violations.iter().map(String::as_str).collect();
    let list: Vec<_> = violations.iter().copied().collect();
    assert!(list.is_empty(), "{} violations:\n{}", list.len(), list.join("\n"));
}

//! The files of the suite.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Returns the rejecting or accepting programs of all rules.
pub(crate) fn cases(side: &str) -> Vec<PathBuf> {
    let rules = children(Path::new("rules"));
    rules.iter().flat_map(|rule| children(rule)).filter(|path| is_case(path, side)).collect()
}

pub(crate) fn is_case(path: &Path, side: &str) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(side) && name.ends_with(".rs")
}

/// Returns the text behind `// Twin: `, `// Leaks: ` or another key, in the comment at the top.
pub(crate) fn header(case: &Path, key: &str) -> Option<String> {
    let start = format!("// {key}: ");
    let text = read(case);
    let mut comment = text.lines().take_while(|line| line.starts_with("//"));
    comment.find_map(|line| line.strip_prefix(&start)).map(str::to_owned)
}

/// Returns the files and folders of a folder, sorted.
pub(crate) fn children(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

/// Returns the files below a folder, at any depth.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = children(folder).into_iter();
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

//! Files of the workspace.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Returns the path of a file or folder, given its path from the root of the workspace.
pub fn workspace(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

pub fn read(path: impl AsRef<Path>) -> String {
    let path = path.as_ref();
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the page of the guide with this name.
pub fn page(name: &str) -> String {
    read(workspace("factory-core/docs/guide").join(name).with_extension("md"))
}

/// Returns the entries of a folder, sorted.
pub fn children(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let folder = folder.as_ref();
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

/// Returns all files with this extension below a folder, sorted. Skips symbolic links, `target` and hidden folders.
pub fn files_below(folder: impl AsRef<Path>, extension: &str) -> Vec<PathBuf> {
    let is_skipped = |path: &PathBuf| path.is_symlink() || path.ends_with("target") || file_name(path).starts_with('.');
    let mut files = Vec::new();
    for path in children(folder).into_iter().filter(|path| !is_skipped(path)) {
        if path.is_dir() {
            files.extend(files_below(path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
    files
}

/// Returns the last part of a path as text.
pub fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

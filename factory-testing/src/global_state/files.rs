//! The files that are scanned.

use super::cannot_read;
use factory_scan::{FileScan, Reader};
use std::{
    collections::HashSet,
    fs, io,
    path::{Path, PathBuf},
};

pub(super) struct ScannedFile {
    /// Relative to the package.
    pub(super) path: PathBuf,
    /// The path without links and dots, so that equal files have equal paths.
    pub(super) real_path: PathBuf,
    pub(super) scan: FileScan,
}

impl ScannedFile {
    pub(super) fn read(reader: &Reader, package: &Path, path: &Path) -> Result<Self, String> {
        let relative = path.strip_prefix(package).unwrap_or(path).to_owned();
        let read = path.canonicalize().and_then(|real_path| Ok((real_path, fs::read_to_string(path)?)));
        let (real_path, text) = read.map_err(|error| cannot_read(&relative, &error))?;
        match reader.scan_file(&text) {
            Ok(scan) => Ok(Self { path: relative, real_path, scan }),
            Err(error) => Err(format!("{}:{}:{}: {}", relative.display(), error.line, error.column, error.message)),
        }
    }
}

/// Adds the `.rs` files below a path, once each. A link to a folder around the path is not followed.
pub(super) fn list_files(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let real_path = path.canonicalize()?;
    if !real_path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let mut seen: HashSet<_> = real_path.ancestors().skip(1).map(Path::to_owned).collect();
    let mut waiting = vec![path.to_owned()];
    while let Some(path) = waiting.pop() {
        let is_source = path.extension().is_some_and(|extension| extension == "rs");
        if !path.is_dir() {
            files.extend(is_source.then_some(path));
        } else if seen.insert(path.canonicalize()?) {
            let entries = fs::read_dir(&path)?.map(|entry| entry.map(|entry| entry.path()));
            waiting.extend(entries.collect::<io::Result<Vec<_>>>()?);
        }
    }
    Ok(())
}

/// Reads the files of the modules around this path, which declare the modules in it. One that cannot be read declares
/// nothing.
pub(super) fn read_files_above(reader: &Reader, package: &Path, path: &Path) -> Vec<ScannedFile> {
    let path = package.join(path);
    let path = path.canonicalize().unwrap_or(path);
    let is_package = |folder: &Path| folder.join("Cargo.toml").exists();
    let depth = path.ancestors().position(is_package).map_or(usize::MAX, |depth| depth.saturating_add(1));
    let folders = path.ancestors().take(depth);
    let candidates = folders.flat_map(|folder| {
        let roots = ["mod.rs", "lib.rs", "main.rs"].map(|name| folder.join(name));
        roots.into_iter().chain([folder.with_extension("rs")])
    });
    candidates.filter_map(|path| ScannedFile::read(reader, package, &path).ok()).collect()
}

//! Files that are replaced as a whole.

use anyhow::Context;
use camino::Utf8Path;
use std::{fs, io::Write};

/// The beginning of the name of a file that is not complete yet.
pub(crate) const TEMPORARY: &str = ".cargo-factory-";

/// Replaces a file by a new text, in one step: a reader sees the old text or the new one. Permissions are kept.
///
/// # Errors
///
/// Fails if the folder is not writable or the disk is full. The file is then as it was.
pub(crate) fn replace(path: &Utf8Path, text: &str) -> anyhow::Result<()> {
    let folder = path.parent().unwrap_or(Utf8Path::new("."));
    let failure = || format!("cannot write `{path}`");
    let mut new = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(folder).with_context(failure)?;
    new.write_all(text.as_bytes()).with_context(failure)?;
    if let Ok(metadata) = fs::metadata(path) {
        fs::set_permissions(new.path(), metadata.permissions()).with_context(failure)?;
    }
    new.as_file().sync_all().with_context(failure)?;
    new.persist(path).with_context(failure)?;
    Ok(())
}

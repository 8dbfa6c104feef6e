//! Writes files as a whole.

use anyhow::{Context, ensure};
use camino::Utf8Path;
use std::{fs, io::Write};
use tempfile::NamedTempFile;

/// Writes the file: all of it, or nothing if that fails. A reader never sees a part.
///
/// # Errors
///
/// The file is read-only, or its folder cannot be written to.
pub(crate) fn write(path: &Utf8Path, text: &str) -> anyhow::Result<()> {
    let permissions = fs::metadata(path).ok().map(|metadata| metadata.permissions());
    let is_read_only = permissions.as_ref().is_some_and(fs::Permissions::readonly);
    ensure!(!is_read_only, "`{path}` is read-only; make it writable, for example with `chmod u+w {path}`");
    replace(path, text, permissions).with_context(|| format!("`{path}` cannot be written"))
}

fn replace(path: &Utf8Path, text: &str, permissions: Option<fs::Permissions>) -> anyhow::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_str().is_empty()).unwrap_or(Utf8Path::new("."));
    let mut file = create_beside(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.persist(path)?;
    Ok(())
}

/// Creates a temporary file that other users may read, as far as the umask allows, like a file of an editor.
fn create_beside(folder: &Utf8Path) -> anyhow::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".factory-");
    #[cfg(unix)]
    let permissions: fs::Permissions = std::os::unix::fs::PermissionsExt::from_mode(0o666);
    #[cfg(unix)]
    builder.permissions(permissions);
    Ok(builder.tempfile_in(folder)?)
}

#[cfg(test)]
mod tests {
    use super::write;
    use camino::Utf8Path;
    use std::fs;

    #[test]
    fn a_file_is_replaced_and_no_other_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(folder.path()).unwrap().join("a.toml");
        write(&path, "one").unwrap();
        write(&path, "two").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    }

    #[test]
    fn a_read_only_file_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(folder.path()).unwrap().join("a.toml");
        write(&path, "one").unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        let error = write(&path, "two").unwrap_err().to_string();
        assert!(error.contains("a.toml` is read-only; make it writable"), "{error}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    }

    #[test]
    fn a_missing_folder_is_an_error() {
        let error = write(Utf8Path::new("/no/such/folder/a.toml"), "one").unwrap_err().to_string();
        assert_eq!(error, "`/no/such/folder/a.toml` cannot be written");
    }
}

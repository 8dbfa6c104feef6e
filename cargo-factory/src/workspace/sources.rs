//! The source files of the packages.

use super::Workspace;
use anyhow::{Context, anyhow, bail};
use camino::{Utf8Path, Utf8PathBuf};
use globset::GlobSet;
use ignore::{DirEntry, WalkBuilder};
use std::{fs, path::Path};

/// A source file of a package.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SourceFile {
    /// The path from the root of the workspace, or an absolute path if the package is outside of it.
    pub(crate) path: Utf8PathBuf,
    /// The name of its package.
    pub(crate) package: String,
}

impl Workspace {
    /// Returns all `*.rs` files of the packages, in order, without those that `exclude` matches. Folders of builds and
    /// packages within a package are left out; such a package has files of its own if it is a member.
    ///
    /// # Errors
    ///
    /// Fails if a folder cannot be read, a name is not UTF-8, or a symlink leads out of the workspace.
    pub(crate) fn source_files(&self, exclude: &GlobSet) -> anyhow::Result<Vec<SourceFile>> {
        self.files_of(self.packages.iter().map(|package| (&package.root, &package.name)), exclude)
    }

    /// Does the same for all members of the workspace, also for those that are not selected.
    ///
    /// # Errors
    ///
    /// Fails for the same reasons.
    pub(crate) fn member_files(&self, exclude: &GlobSet) -> anyhow::Result<Vec<SourceFile>> {
        self.files_of(self.members.iter().map(|(root, name)| (root, name)), exclude)
    }

    fn files_of<'a>(
        &self,
        packages: impl Iterator<Item = (&'a Utf8PathBuf, &'a String)>,
        exclude: &GlobSet,
    ) -> anyhow::Result<Vec<SourceFile>> {
        let mut files = Vec::new();
        for (root, name) in packages {
            self.add_files(root, name, exclude, &mut files)?;
        }
        files.sort();
        Ok(files)
    }

    /// Reads a source file.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read or is not UTF-8.
    pub(crate) fn read(&self, path: &Utf8Path) -> anyhow::Result<String> {
        let bytes = fs::read(self.root.join(path)).with_context(|| format!("cannot read `{path}`"))?;
        String::from_utf8(bytes).map_err(|error| {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = 1 + String::from_utf8_lossy(before).matches('\n').count();
            anyhow!("{path}:{line} is not UTF-8; convert the file")
        })
    }

    /// Returns the path from the root of the workspace, or the path itself if it is outside.
    pub(crate) fn relative<'a>(&self, path: &'a Utf8Path) -> &'a Utf8Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }

    fn add_files(
        &self,
        root: &Utf8Path,
        package: &str,
        exclude: &GlobSet,
        files: &mut Vec<SourceFile>,
    ) -> anyhow::Result<()> {
        let builds = Some(self.user_target.clone());
        let walk = WalkBuilder::new(root)
            .standard_filters(false)
            .hidden(true)
            .filter_entry(move |entry| entry.depth() == 0 || !is_left_out(entry.path(), builds.as_deref()))
            .build();
        for entry in walk {
            let entry = entry.with_context(|| format!("cannot read the sources of `{package}`"))?;
            let path = Utf8Path::from_path(entry.path())
                .with_context(|| format!("the name of `{}` is not UTF-8; rename it", entry.path().display()))?;
            let path = self.relative(path);
            if !exclude.is_match(path) && self.is_source(&entry, path)? {
                files.push(SourceFile { path: path.to_owned(), package: package.to_owned() });
            }
        }
        Ok(())
    }

    /// Returns whether the entry is a source file. A link to a folder is none: the files there have paths of their own.
    fn is_source(&self, entry: &DirEntry, path: &Utf8Path) -> anyhow::Result<bool> {
        let is_rust = path.extension() == Some("rs");
        if !entry.path_is_symlink() {
            return Ok(is_rust && entry.file_type().is_some_and(|kind| kind.is_file()));
        }
        let target = match entry.path().canonicalize() {
            Ok(target) => target,
            Err(error) if is_rust => bail!("the symlink `{path}` cannot be followed: {error}; remove it"),
            Err(_) => return Ok(false),
        };
        let is_outside = !target.starts_with(self.root.canonicalize()?);
        if is_outside && (is_rust || target.is_dir()) {
            let remedy = "put the files into the workspace, or exclude the link in `factory.toml`";
            bail!("the symlink `{path}` leads out of the workspace, to `{}`; {remedy}", target.display());
        }
        Ok(is_rust && target.is_file())
    }
}

/// Returns whether a folder holds no sources of the package: it is one of builds, or another package.
fn is_left_out(path: &Path, builds: Option<&Utf8Path>) -> bool {
    let is_tagged = || path.join("CACHEDIR.TAG").is_file() || builds.is_some_and(|builds| path == builds);
    path.is_dir() && (path.join("Cargo.toml").is_file() || is_tagged())
}

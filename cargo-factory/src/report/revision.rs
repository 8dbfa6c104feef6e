//! The subject of the report: the revision of the sources, the compiler and the dependencies.

use crate::audit::hex;
use anyhow::{Context, ensure};
use camino::{Utf8Path, Utf8PathBuf};
use hmac_sha256::Hash;
use serde::Serialize;
use std::{env, ffi::OsString, fs, io, process::Command};

/// The commit that is checked out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Revision {
    pub(super) commit: String,
    /// True if files differ from the commit, or are not in it.
    pub(super) is_dirty: bool,
}

/// Returns the revision, or `None` if the workspace is in no git repository with a commit. The report of an earlier run, at
/// `output`, is no change.
pub(super) fn read_revision(root: &Utf8Path, output: Option<&Utf8Path>) -> anyhow::Result<Option<Revision>> {
    let git = |arguments: &[&str]| Command::new("git").arg("-C").arg(root).args(arguments).output();
    let head = match git(&["rev-parse", "--verify", "HEAD"]) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        head => head.context("cannot run git")?,
    };
    if !head.status.success() {
        return Ok(None);
    }
    let report = output.and_then(|output| path_below(root, output)).map(|path| format!(":(exclude,literal){path}"));
    let status = ["status", "--porcelain", "--", "."].into_iter().chain(report.as_deref());
    let status = git(&status.collect::<Vec<_>>()).context("cannot run git")?;
    ensure!(
        status.status.success(),
        "git cannot compare the files: {}",
        String::from_utf8_lossy(&status.stderr).trim()
    );
    // In a folder that git ignores, no file differs.
    let is_tracked =
        git(&["ls-files", "--error-unmatch", "--", "Cargo.toml"]).context("cannot run git")?.status.success();
    let commit = String::from_utf8_lossy(&head.stdout).trim().to_owned();
    Ok(Some(Revision { commit, is_dirty: !status.stdout.is_empty() || !is_tracked }))
}

/// Returns the path of an existing file from a folder, if it is below the folder.
fn path_below(folder: &Utf8Path, file: &Utf8Path) -> Option<Utf8PathBuf> {
    let file = file.canonicalize_utf8().ok()?;
    file.strip_prefix(folder.canonicalize_utf8().ok()?).ok().map(Utf8Path::to_owned)
}

/// Returns the version of the compiler with its host, such as `rustc 1.95.0 (… 2026-04-14), x86_64-unknown-linux-gnu`.
pub(super) fn read_compiler(root: &Utf8Path) -> anyhow::Result<String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let output = Command::new(rustc).arg("-vV").current_dir(root).output().context("cannot run rustc")?;
    ensure!(output.status.success(), "rustc has no version: {}", String::from_utf8_lossy(&output.stderr).trim());
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    Ok([text.lines().next(), host].into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// Returns the SHA-256 of `Cargo.lock`, or `None` if there is no such file.
pub(super) fn hash_lockfile(root: &Utf8Path) -> anyhow::Result<Option<String>> {
    let path = root.join("Cargo.lock");
    match fs::read(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        bytes => Ok(Some(hex(&Hash::hash(&bytes.with_context(|| format!("cannot read `{path}`"))?)))),
    }
}

//! The version control system: what a run changes can be seen and undone with it.

use anyhow::{Context, bail};
use camino::Utf8Path;
use std::process::Command;

/// The states of the working folder that are accepted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Allowed {
    pub(crate) dirty: bool,
    pub(crate) no_vcs: bool,
}

/// The greatest number of files that a message lists.
const MOST_LISTED: usize = 10;

/// Checks that the folder is in a git repository without uncommitted changes, as `cargo fix` does.
///
/// # Errors
///
/// Fails with the files that have changes, if these are not allowed.
pub(crate) fn check_folder(root: &Utf8Path, allowed: Allowed) -> anyhow::Result<()> {
    if allowed.dirty {
        return Ok(());
    }
    let Some(status) = git_status(root)? else {
        if allowed.no_vcs {
            return Ok(());
        }
        bail!(
            "`{root}` is in no git repository, so the changes could not be undone; pass `--allow-no-vcs` to accept this"
        );
    };
    let changed: Vec<_> = status.lines().collect();
    if changed.is_empty() {
        return Ok(());
    }
    let rest = changed.len().saturating_sub(MOST_LISTED);
    let more = if rest > 0 { format!("\n  and {rest} more") } else { String::new() };
    let listed: Vec<_> = changed.iter().take(MOST_LISTED).map(|line| format!("\n  {}", line.trim())).collect();
    bail!("the working folder has uncommitted changes; commit them, or pass `--allow-dirty`{}{more}", listed.concat());
}

/// Returns the output of `git status`, or `None` outside of a repository.
fn git_status(root: &Utf8Path) -> anyhow::Result<Option<String>> {
    let git = |arguments: &[&str]| Command::new("git").arg("-C").arg(root).args(arguments).output();
    match git(&["rev-parse", "--is-inside-work-tree"]) {
        Ok(output) if output.status.success() => {}
        // Without the program, a repository cannot be told from a plain folder.
        _ => return Ok(None),
    }
    let output = git(&["status", "--porcelain"]).context("cannot run git")?;
    if !output.status.success() {
        bail!("git status failed; {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(Some(String::from_utf8_lossy(&output.stdout).into_owned()))
}

//! Checks the globs against the files of the workspace.

use super::model::{Config, Tier};
use crate::toml_file::Problem;
use camino::{Utf8Path, Utf8PathBuf};
use ignore::{DirEntry, WalkBuilder};
use std::collections::BTreeSet;

impl Config {
    /// Checks that each glob matches a file, and that each tier has files of its own.
    ///
    /// `files` are the source files of the workspace that are not excluded, by their paths from its root.
    ///
    /// # Errors
    ///
    /// A stale entry, or a tier whose files all belong to earlier ones. The error shows each line.
    pub(crate) fn check_files(&self, root: &Utf8Path, files: &[&Utf8Path]) -> anyhow::Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        let excluded = if self.exclude.is_empty() { Vec::new() } else { list_files(root) };
        let mut problems: Vec<_> = self.exclude.find_stale(&excluded).collect();
        problems.extend(self.callers.iter().flat_map(|callers| callers.paths.find_stale(files)));
        let mut taken = BTreeSet::new();
        for tier in &self.tiers {
            let stale: Vec<_> = tier.paths.find_stale(files).collect();
            let own: Vec<_> = files.iter().filter(|file| tier.paths.match_file(file)).collect();
            let owned = own.iter().filter(|file| taken.insert(***file)).count();
            if owned == 0 && !own.is_empty() {
                problems.push(empty_tier(tier));
            }
            problems.extend(stale);
        }
        if problems.is_empty() { Ok(()) } else { Err(file.error(&problems)) }
    }
}

fn empty_tier(tier: &Tier) -> Problem {
    let message = format!("all files of the tier `{}` belong to earlier tiers; list it before them", tier.name);
    Problem::new(tier.span.clone(), message)
}

/// Returns the paths of all files below the root, also of those that cannot be read: `include!` may read one of any name.
/// Folders of builds are left out.
fn list_files(root: &Utf8Path) -> Vec<Utf8PathBuf> {
    let is_source = |entry: &DirEntry| entry.depth() == 0 || !entry.path().join("CACHEDIR.TAG").is_file();
    let walk = WalkBuilder::new(root).standard_filters(false).hidden(true).filter_entry(is_source).build();
    let path = |entry: DirEntry| Utf8Path::from_path(entry.path())?.strip_prefix(root).ok().map(Utf8Path::to_owned);
    walk.filter_map(Result::ok).filter_map(path).collect()
}

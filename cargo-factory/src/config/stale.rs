//! Checks the globs against the files of the workspace.

use super::model::{Config, Tier};
use crate::toml_file::Problem;
use camino::Utf8Path;
use std::collections::BTreeSet;

impl Config {
    /// Checks that each glob matches a file, and that each tier has files of its own.
    ///
    /// `files` are all source files of the workspace, by their paths from its root, excluded ones too.
    ///
    /// # Errors
    ///
    /// A stale entry, or a tier whose files all belong to earlier ones. The error shows each line.
    pub(crate) fn check_files(&self, files: &[&Utf8Path]) -> anyhow::Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        let scanned: Vec<_> = files.iter().copied().filter(|file| !self.exclude.match_file(file)).collect();
        let mut problems: Vec<_> = self.exclude.find_stale(files).collect();
        problems.extend(self.callers.iter().flat_map(|callers| callers.paths.find_stale(&scanned)));
        let mut taken = BTreeSet::new();
        for tier in &self.tiers {
            let stale: Vec<_> = tier.paths.find_stale(&scanned).collect();
            let files: Vec<_> = scanned.iter().filter(|file| tier.paths.match_file(file)).collect();
            let owned = files.iter().filter(|file| taken.insert(**file)).count();
            if owned == 0 && !files.is_empty() {
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

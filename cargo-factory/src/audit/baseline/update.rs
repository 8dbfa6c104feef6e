//! The baseline as the command line asks for it.

use super::{Baseline, compare::Stale, file::FILE_NAME};
use crate::audit::findings::Finding;
use anyhow::ensure;
use camino::{Utf8Path, Utf8PathBuf};
use clap::Args;

#[derive(Args)]
pub(crate) struct BaselineArguments {
    /// Fails only for findings that FILE does not list, and for entries of FILE that fit no finding.
    /// Default: factory-baseline.toml at the root of the workspace
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = FILE_NAME)]
    baseline: Option<Utf8PathBuf>,
    /// Adds the new findings to the baseline
    #[arg(long, requires = "baseline", requires = "reason")]
    accept_new: bool,
    /// The reason why the new findings are accepted
    #[arg(long, value_name = "TEXT", requires = "accept_new")]
    reason: Option<String>,
    /// Removes the entries of the baseline that fit no finding
    #[arg(long, requires = "baseline")]
    prune: bool,
}

impl BaselineArguments {
    /// Reads the baseline, or begins one if new findings are to be accepted.
    ///
    /// # Errors
    ///
    /// The file is missing or broken, or the reason is blank.
    pub(crate) fn read(&self, root: &Utf8Path) -> anyhow::Result<Option<Baseline>> {
        let Some(path) = &self.baseline else { return Ok(None) };
        let is_blank = self.reason.as_ref().is_some_and(|reason| reason.trim().is_empty());
        ensure!(
            !is_blank,
            "the reason is blank; say why the findings are accepted, for the one who reviews the baseline"
        );
        let path = if path == FILE_NAME { root.join(path) } else { path.clone() };
        let read = Baseline::read(&path)?;
        let remedy = "write it with `cargo factory audit --baseline --accept-new --reason \"…\"`";
        ensure!(read.is_some() || self.accept_new, "there is no baseline `{path}`; {remedy}");
        Ok(Some(read.unwrap_or_else(|| Baseline::new(&path))))
    }

    /// Compares the findings with the baseline, and updates it if the command line says so. Returns the stale entries, and
    /// what was changed.
    pub(crate) fn apply(
        &self,
        baseline: &mut Baseline,
        findings: &mut [Finding],
        is_audited: impl Fn(&str) -> bool,
    ) -> anyhow::Result<(Vec<Stale>, Vec<String>)> {
        let stale = baseline.compare(findings, &is_audited);
        let mut changes = Vec::new();
        if self.prune {
            baseline.prune(&stale);
            let count: usize = stale.iter().map(|stale| stale.entry.count - stale.found).sum();
            changes.push(format!("Stale findings removed from {}: {count}", baseline.shown_path()));
        }
        if let Some(reason) = self.reason.as_deref().filter(|_| self.accept_new) {
            let count = baseline.accept_new(findings, reason.trim());
            changes.push(format!("Findings added to {}: {count}", baseline.shown_path()));
        }
        if changes.is_empty() {
            return Ok((stale, changes));
        }
        baseline.write()?;
        Ok((baseline.compare(findings, is_audited), changes))
    }
}

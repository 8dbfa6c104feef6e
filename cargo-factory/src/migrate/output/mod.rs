//! The output of a run.

mod diff;
mod human;
mod json;

use super::site::{Plan, State};
use crate::cli::PlainFormat;

/// Writes what became of each use, and for a dry run the changes.
///
/// # Errors
///
/// Fails if the standard output is closed.
pub(crate) fn write(plan: &Plan, format: PlainFormat, dry_run: bool) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    match format {
        PlainFormat::Json => json::write(plan, &mut out),
        PlainFormat::Human => {
            if dry_run {
                diff::write(plan, &mut out)?;
            }
            human::write(plan, dry_run, &mut out)
        }
    }
}

/// The number of uses with each outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    rewritten: usize,
    proposed: usize,
    rolled_back: usize,
}

impl Counts {
    fn of<'a>(states: impl Iterator<Item = &'a State>) -> Self {
        let mut counts = Self::default();
        for state in states {
            match state {
                State::Rewritten(_) => counts.rewritten += 1,
                // It was an import of a use that is counted.
                State::ImportRemoved => {}
                State::Proposed(_) => counts.proposed += 1,
                State::RolledBack(..) => counts.rolled_back += 1,
            }
        }
        counts
    }
}

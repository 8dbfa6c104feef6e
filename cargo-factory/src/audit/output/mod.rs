//! The formats of the output.

mod human;
mod sarif;
mod table;
#[cfg(test)]
mod tests;

use super::{baseline::Baseline, model::Audit};
use crate::{cli::Format, config::Config};

/// The lines of the human output besides the audit.
pub(super) struct Surroundings<'a> {
    pub(super) config: &'a Config,
    /// The baseline that the findings were compared with.
    pub(super) baseline: Option<&'a Baseline>,
    /// The change that the command made to the baseline.
    pub(super) changes: Vec<String>,
}

/// Returns the output in the format. Colours are ANSI sequences.
pub(super) fn render(audit: &Audit<'_>, format: Format, surroundings: &Surroundings<'_>) -> anyhow::Result<String> {
    Ok(match format {
        Format::Human => human::render(audit, surroundings),
        Format::Json => serde_json::to_string_pretty(audit)? + "\n",
        Format::Sarif => serde_json::to_string_pretty(&sarif::render(audit))? + "\n",
    })
}

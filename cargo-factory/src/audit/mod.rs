//! `cargo factory audit`

mod baseline;
mod compliance;
mod findings;
mod model;
mod output;
pub(crate) mod rules;
#[cfg(test)]
mod tests;
mod tiers;

pub(crate) use baseline::{Baseline, Entry, FILE_NAME as BASELINE_NAME};
pub(crate) use compliance::Compliance;
pub(crate) use findings::{Finding, hex};
pub(crate) use model::Audit;
pub(crate) use tiers::TierCounts;

use crate::{
    Outcome,
    cli::{Format, Selection},
    config::Config,
    inventory::Inventory,
    migrate,
    workspace::Workspace,
};
use baseline::BaselineArguments;
use clap::Args;
use std::io::Write;

/// Counts the uses of deprecated singletons, global state and attestations, and the compliance.
#[derive(Args)]
pub(crate) struct AuditArguments {
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    baseline: BaselineArguments,
    /// The format of the output
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(arguments: &AuditArguments) -> anyhow::Result<Outcome> {
    let workspace = Workspace::load(&arguments.selection)?;
    migrate::check_finished(&workspace)?;
    let config = Config::load(&workspace.root)?;
    // Before the long work, so that a mistake in the file is seen at once.
    let mut baseline = arguments.baseline.read(&workspace.root)?;
    let inventory = Inventory::collect(&workspace, &config, &arguments.selection)?;
    let mut audit = Audit::new(&config, &inventory);
    let mut changes = Vec::new();
    if let Some(baseline) = &mut baseline {
        let is_selected =
            |package: &str| workspace.is_whole || workspace.packages.iter().any(|known| known.name == package);
        // The findings of a package that was not compiled are not known.
        let is_audited =
            |package: &str| is_selected(package) && !inventory.incomplete.iter().any(|name| name == package);
        (audit.stale, changes) = arguments.baseline.apply(baseline, &mut audit.findings, is_audited)?;
    }
    let surroundings = output::Surroundings { config: &config, baseline: baseline.as_ref(), changes };
    let text = output::render(&audit, arguments.format, &surroundings)?;
    anstream::stdout().write_all(text.as_bytes())?;
    Ok(if audit.is_clean() { Outcome::Clean } else { Outcome::Findings })
}

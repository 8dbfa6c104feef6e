//! `cargo factory audit`

mod baseline;
mod compliance;
mod findings;
mod model;
mod output;
mod rules;
#[cfg(test)]
mod tests;
mod tiers;

use crate::{
    Outcome,
    cli::{Format, Selection},
};
use clap::Args;

/// Counts the uses of deprecated singletons, global state and attestations, and the compliance.
#[derive(Args)]
pub(crate) struct AuditArguments {
    #[command(flatten)]
    selection: Selection,
    /// The format of the output
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(_arguments: &AuditArguments) -> anyhow::Result<Outcome> {
    anyhow::bail!("not yet")
}

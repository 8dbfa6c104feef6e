//! `cargo factory report`

use crate::{
    Outcome,
    cli::{PlainFormat, Selection},
};
use clap::Args;

/// Writes the evidence for an auditor.
#[derive(Args)]
pub(crate) struct ReportArguments {
    #[command(flatten)]
    selection: Selection,
    /// The format of the output
    #[arg(long, value_enum, default_value_t)]
    format: PlainFormat,
}

pub(crate) fn run(_arguments: &ReportArguments) -> anyhow::Result<Outcome> {
    anyhow::bail!("not yet")
}

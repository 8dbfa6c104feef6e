//! `cargo factory migrate`

use crate::{
    Outcome,
    cli::{PlainFormat, Selection},
};
use clap::Args;

/// Rewrites the uses of deprecated singletons that are safe to rewrite, and lists the others with the reason.
#[derive(Args)]
pub(crate) struct MigrateArguments {
    #[command(flatten)]
    selection: Selection,
    /// The format of the output
    #[arg(long, value_enum, default_value_t)]
    format: PlainFormat,
}

pub(crate) fn run(_arguments: &MigrateArguments) -> anyhow::Result<Outcome> {
    anyhow::bail!("not yet")
}

//! `cargo factory facts`: the facts without their evaluation. It is hidden, and its output may change.

use super::collect;
use crate::{Outcome, cli::Selection, progress::Progress, workspace::Workspace};
use clap::Args;

/// Writes the facts of rustc as JSON.
#[derive(Args)]
pub(crate) struct FactsArguments {
    #[command(flatten)]
    selection: Selection,
}

pub(crate) fn run(arguments: &FactsArguments) -> anyhow::Result<Outcome> {
    let workspace = Workspace::load(&arguments.selection)?;
    let facts = collect(&workspace, &arguments.selection.builds(&[]), &Progress::start("Compiling"))?;
    anstream::println!("{}", serde_json::to_string_pretty(&facts)?);
    Ok(Outcome::Clean)
}

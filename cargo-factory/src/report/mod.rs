//! `cargo factory report`

mod evidence;
mod markdown;
mod revision;
mod suites;
#[cfg(test)]
mod tests;

use crate::{
    Outcome, atomic_file,
    audit::{BASELINE_NAME, Baseline},
    cli::{PlainFormat, Selection},
    config::Config,
    inventory::Inventory,
    migrate,
    workspace::Workspace,
};
use camino::Utf8PathBuf;
use clap::Args;
use evidence::{Evidence, Subject, read_suites};
use std::io::Write;

/// Writes the evidence for an auditor: what was examined, the rules and their proofs, the counts, and each exemption.
#[derive(Args)]
pub(crate) struct ReportArguments {
    #[command(flatten)]
    selection: Selection,
    /// The format of the output
    #[arg(long, value_enum, default_value_t)]
    format: PlainFormat,
    /// Writes to this file instead of the standard output
    #[arg(long, value_name = "FILE")]
    output: Option<Utf8PathBuf>,
}

pub(crate) fn run(arguments: &ReportArguments) -> anyhow::Result<Outcome> {
    let workspace = Workspace::load(&arguments.selection)?;
    migrate::check_finished(&workspace)?;
    let config = Config::load(&workspace.root)?;
    let baseline = Baseline::read(&workspace.root.join(BASELINE_NAME))?;
    let suites = read_suites(&workspace)?;
    let subject = Subject::read(&workspace, arguments.output.as_deref())?;
    let inventory = Inventory::collect(&workspace, &config, &arguments.selection)?;
    let evidence = Evidence::new(subject, &config, &inventory, baseline, suites);
    let text = render(&evidence, arguments.format)?;
    match &arguments.output {
        Some(path) => atomic_file::write(path, &text)?,
        None => anstream::stdout().write_all(text.as_bytes())?,
    }
    Ok(Outcome::Clean)
}

fn render(evidence: &Evidence<'_>, format: PlainFormat) -> anyhow::Result<String> {
    Ok(match format {
        PlainFormat::Human => markdown::render(evidence),
        PlainFormat::Json => serde_json::to_string_pretty(evidence)? + "\n",
    })
}

//! `cargo factory explain`

use crate::Outcome;
use clap::Args;

/// Explains an error code or a rule, or each error of `cargo check --message-format=json` on the standard input.
#[derive(Args)]
pub(crate) struct ExplainArguments {
    /// A code of rustc such as `E0277`, or the name of a rule
    code_or_rule: Option<String>,
}

pub(crate) fn run(_arguments: &ExplainArguments) -> anyhow::Result<Outcome> {
    anyhow::bail!("not yet")
}

//! `cargo factory explain`

mod errors;
mod markdown;
mod messages;
pub(crate) mod rules;

use crate::{Outcome, cli::Selection};
use anyhow::bail;
use clap::Args;
use std::io::{self, IsTerminal};

/// Explains an error of rustc or a rule, or adds an explanation to each error of a build.
///
/// If neither a code nor a rule is given, the command explains the errors of a build: it reads the output of `cargo check
/// --message-format=json` from the standard input. On a terminal, or if packages are selected, it runs `cargo check` itself.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ExplainArguments {
    /// A code of rustc such as `E0277`, or the name of a rule such as `two_users_never_mix`
    #[arg(value_name = "CODE|RULE")]
    subject: Option<String>,
    #[command(flatten)]
    selection: Selection,
}

const EXAMPLES: &str = "\
Examples:
  cargo factory explain E0521
  cargo factory explain two_users_never_mix
  cargo check --message-format=json | cargo factory explain

Exit status: 0, or 1 if an error was explained, or 2 if there was nothing to explain.";

pub(crate) fn run(arguments: &ExplainArguments) -> anyhow::Result<Outcome> {
    let Some(subject) = &arguments.subject else {
        let stdin = io::stdin();
        return if stdin.is_terminal() || arguments.selection.is_given() {
            messages::explain_check(&arguments.selection)
        } else {
            messages::explain_lines(stdin.lock())
        };
    };
    let Some(text) = errors::explain_code(subject).or_else(|| rules::explain_rule(subject)) else {
        bail!(
            "the guide explains no `{subject}`; write a code such as `E0521` or one of the rules:\n{}",
            rules::list()
        );
    };
    anstream::print!("{text}");
    Ok(Outcome::Clean)
}

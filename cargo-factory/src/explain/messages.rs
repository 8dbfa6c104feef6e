//! The messages of a build, each error with its explanation.

use super::errors::explain_error;
use crate::{Outcome, cli::Selection};
use anyhow::Context;
use cargo_metadata::{
    Message,
    diagnostic::{Diagnostic, DiagnosticLevel},
};
use std::{
    collections::HashSet,
    env,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

/// Runs `cargo check` and explains its errors.
pub(super) fn explain_check(selection: &Selection) -> anyhow::Result<Outcome> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["check", "--message-format=json-diagnostic-rendered-ansi"]).args(selection.cargo_arguments());
    let mut child = cargo.stdout(Stdio::piped()).spawn().context("cargo cannot be run")?;
    let output = child.stdout.take().context("cargo has no output")?;
    let outcome = explain_lines(BufReader::new(output))?;
    let status = child.wait()?;
    // Without an error of rustc, cargo itself has said what is wrong.
    anyhow::ensure!(status.success() || outcome == Outcome::Findings, "cargo check failed");
    Ok(outcome)
}

/// Prints each diagnostic of the messages, and below an error what the guide says. Other lines are printed as they are.
pub(super) fn explain_lines(lines: impl BufRead) -> anyhow::Result<Outcome> {
    let (mut outcome, mut explained) = (Outcome::Clean, HashSet::new());
    for message in Message::parse_stream(lines) {
        match message.context("the standard input cannot be read")? {
            Message::CompilerMessage(message) => {
                let diagnostic = message.message;
                if matches!(diagnostic.level, DiagnosticLevel::Error | DiagnosticLevel::Ice) {
                    outcome = Outcome::Findings;
                }
                print_diagnostic(&diagnostic, &mut explained);
            }
            Message::TextLine(line) => anstream::println!("{line}"),
            _ => {}
        }
    }
    Ok(outcome)
}

fn print_diagnostic(diagnostic: &Diagnostic, explained: &mut HashSet<String>) {
    anstream::print!("{}", diagnostic.rendered.as_deref().unwrap_or(&diagnostic.message));
    let code = diagnostic.code.as_ref().map(|code| code.code.as_str());
    // The last line of an aborted build has neither a code nor a place.
    if diagnostic.spans.is_empty() {
        return;
    }
    let Some(explanation) = explain_error(code, &text_of(diagnostic)) else { return };
    let bold = anstyle::Style::new().bold();
    if explained.insert(explanation.clone()) {
        anstream::println!("{bold}the guide says:{bold:#}\n{}", indent(&explanation));
    } else {
        anstream::println!("{bold}the guide says:{bold:#} as above\n");
    }
}

/// Returns the message with its labels and notes, for which the guide quotes parts of any.
fn text_of(diagnostic: &Diagnostic) -> String {
    let labels = diagnostic.spans.iter().filter_map(|span| span.label.clone());
    let notes = diagnostic.children.iter().map(|child| child.message.clone());
    let mut parts = vec![diagnostic.message.clone()];
    parts.extend(labels.chain(notes));
    parts.join("\n")
}

fn indent(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}

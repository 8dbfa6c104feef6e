//! Runs rustc on the generated crate.

use super::generated_crate::GeneratedCrate;
use crate::isolation::programs::source::Side;
use cargo_metadata::{
    Message,
    diagnostic::{Diagnostic, DiagnosticLevel, DiagnosticSpan},
};
use std::{
    env,
    ffi::OsString,
    path::Path,
    process::{Command, Output},
};

/// The errors of rustc in the leaks and the twins.
#[derive(Default)]
pub(crate) struct Checked {
    pub(crate) leaks: Vec<CompileError>,
    pub(crate) twins: Vec<CompileError>,
}

/// An error of rustc.
#[derive(Clone, Debug)]
pub(crate) struct CompileError {
    pub(crate) code: Option<String>,
    pub(crate) message: String,
    /// The error as rustc prints it.
    pub(crate) text: String,
    /// The line in the generated file, or `None` for an error about another file.
    pub(crate) line: Option<usize>,
}

/// Checks both binaries, without the network if the dependencies are there.
pub(crate) fn check(generated: &GeneratedCrate) -> Result<Checked, String> {
    let output = run_cargo(generated, &["--offline"])?;
    let output = if has_run_rustc(&output) { output } else { run_cargo(generated, &[])? };
    let (mut checked, mut seen, mut foreign) = (Checked::default(), Vec::new(), String::new());
    for message in Message::parse_stream(output.stdout.as_slice()).flatten() {
        match message {
            Message::CompilerArtifact(artifact) => seen.extend(generated.side(&artifact.package_id, &artifact.target)),
            Message::CompilerMessage(message) if message.message.level == DiagnosticLevel::Error => {
                match generated.side(&message.package_id, &message.target) {
                    Some(side) => {
                        seen.push(side);
                        checked.add(side, message.message);
                    }
                    None => foreign += &message.message.rendered.unwrap_or(message.message.message),
                }
            }
            _ => {}
        }
    }
    if foreign.is_empty() && [Side::Leak, Side::Twin].iter().all(|side| seen.contains(side)) {
        return Ok(checked);
    }
    let reason = if foreign.is_empty() { String::from_utf8_lossy(&output.stderr).into_owned() } else { foreign };
    Err(format!(
        "the programs in `{}` were not checked, because what they depend on does not compile:\n{reason}",
        generated.folder
    ))
}

impl Checked {
    /// Adds an error, but no lint that a flag of the user makes one. Errors of the language have a code such as E0521, or
    /// none.
    fn add(&mut self, side: Side, diagnostic: Diagnostic) {
        let error = CompileError::new(diagnostic, side);
        if error.code.as_ref().is_some_and(|code| !code.starts_with('E')) {
            return;
        }
        match side {
            Side::Leak => self.leaks.push(error),
            Side::Twin => self.twins.push(error),
        }
    }
}

fn run_cargo(generated: &GeneratedCrate, options: &[&str]) -> Result<Output, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.args(["check", "--bins", "--keep-going", "--message-format=json"]).args(options);
    command.arg("--manifest-path").arg(generated.folder.join("Cargo.toml"));
    command.arg("--target-dir").arg(&generated.target).current_dir(&generated.package);
    command.output().map_err(|error| format!("cannot run cargo: {error}"))
}

/// Returns whether cargo found all dependencies.
fn has_run_rustc(output: &Output) -> bool {
    String::from_utf8_lossy(&output.stdout).contains(r#""reason":"build-finished""#)
}

impl CompileError {
    fn new(diagnostic: Diagnostic, side: Side) -> Self {
        let file = format!("{}.rs", side.target());
        // The primary span first: an error about a scope has a label where the other scope is.
        let (primary, others): (Vec<_>, Vec<_>) = diagnostic.spans.iter().partition(|span| span.is_primary);
        let line = primary.into_iter().chain(others).find_map(|span| line_in(span, &file));
        let code = diagnostic.code.map(|code| code.code);
        let text = diagnostic.rendered.unwrap_or_else(|| diagnostic.message.clone());
        Self { code, message: diagnostic.message, text, line }
    }
}

/// Returns the line of the span in the file, or of the macro call that it comes from.
fn line_in(span: &DiagnosticSpan, file: &str) -> Option<usize> {
    if Path::new(&span.file_name).ends_with(file) {
        return Some(span.line_start);
    }
    line_in(&span.expansion.as_ref()?.span, file)
}

//! Lints that the user denies. In the builds of this program they are warnings, so that every package compiles; a second
//! run of rustc tells which of the warnings are errors for the user.

use super::for_tests::{compiles_tests, mark};
use serde_json::Value;
use std::{
    ffi::{OsStr, OsString},
    io::{self, BufRead, BufReader, Write},
    mem,
    process::{Command, ExitStatus, Stdio},
};

/// The arguments by which no lint is an error.
const LIMIT: [&str; 2] = ["--cap-lints", "warn"];

/// Runs rustc with the limit and writes its messages. If a warning is among them, writes also the errors of lints without
/// the limit.
pub(super) fn run_limited(arguments: &[OsString]) -> io::Result<ExitStatus> {
    let for_tests = compiles_tests(arguments);
    let mut has_warning = false;
    let limited = arguments.iter().cloned().chain(LIMIT.map(OsString::from)).collect::<Vec<_>>();
    let status = run_and_read(&limited, |line| {
        has_warning |= line.is_of_lint("warning");
        line.write(for_tests)
    })?;
    let is_read_by_cargo = arguments.iter().any(|argument| argument == "--error-format=json");
    if has_warning && status.success() && is_read_by_cargo {
        let folder = tempfile::tempdir()?;
        let write_error = |line: Line| if line.is_of_lint("error") { line.write(for_tests) } else { Ok(()) };
        run_and_read(&without_outputs(arguments, folder.path().as_os_str()), write_error)?;
    }
    Ok(status)
}

/// Runs a command, and reads its standard error by lines.
fn run_and_read(arguments: &[OsString], mut read: impl FnMut(Line) -> io::Result<()>) -> io::Result<ExitStatus> {
    let mut child = Command::new(&arguments[0]).args(&arguments[1..]).stderr(Stdio::piped()).spawn()?;
    let mut errors = BufReader::new(child.stderr.take().expect("the standard error is piped"));
    let mut line = Vec::new();
    while errors.read_until(b'\n', &mut line)? > 0 {
        read(Line::parse(mem::take(&mut line)))?;
    }
    child.wait()
}

/// A line of rustc's output.
enum Line {
    Message(Value),
    Other(Vec<u8>),
}

impl Line {
    fn parse(bytes: Vec<u8>) -> Self {
        serde_json::from_slice(&bytes).map_or(Self::Other(bytes), Self::Message)
    }

    /// Returns whether the line is a message of a lint, besides the one that reports facts.
    fn is_of_lint(&self, level: &str) -> bool {
        let Self::Message(message) = self else { return false };
        let code = message["code"]["code"].as_str();
        message["level"] == level && code.is_some_and(|code| code != "deprecated" && is_lint(code))
    }

    fn write(self, for_tests: bool) -> io::Result<()> {
        let bytes = match self {
            Self::Message(mut message) => {
                if for_tests {
                    mark(&mut message);
                }
                format!("{message}\n").into_bytes()
            }
            Self::Other(bytes) => bytes,
        };
        io::stderr().lock().write_all(&bytes)
    }
}

/// Returns whether the code of a message is the name of a lint, and not one such as `E0277`.
pub(crate) fn is_lint(code: &str) -> bool {
    !code.starts_with(|first: char| first.is_uppercase())
}

/// Returns the arguments of a run that replaces no file of the first one.
fn without_outputs(arguments: &[OsString], folder: &OsStr) -> Vec<OsString> {
    let mut kept: Vec<OsString> = Vec::with_capacity(arguments.len());
    for argument in arguments {
        let text = argument.to_string_lossy();
        if text.starts_with("incremental=") && kept.last().is_some_and(|last| last == "-C") {
            kept.pop();
        } else if text.starts_with("--emit=") {
            kept.push("--emit=metadata".into());
        } else if kept.last().is_some_and(|last| last == "--out-dir") {
            kept.push(folder.to_owned());
        } else {
            kept.push(argument.clone());
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{Line, without_outputs};
    use std::ffi::OsStr;

    #[test]
    fn messages_of_lints_are_recognized() {
        let is_error = |code: &str, level: &str| {
            Line::parse(format!(r#"{{"level":"{level}","code":{{"code":"{code}"}}}}"#).into()).is_of_lint("error")
        };
        assert!(is_error("dead_code", "error"));
        assert!(!is_error("dead_code", "warning") && !is_error("E0277", "error") && !is_error("deprecated", "error"));
        let is_error = |line: &str| Line::parse(line.into()).is_of_lint("error");
        assert!(!is_error(r#"{"level":"error","code":null}"#) && !is_error("no json"));
    }

    #[test]
    fn the_second_run_replaces_no_file() {
        let arguments = ["rustc", "a.rs", "-C", "debuginfo=2", "--emit=dep-info,link", "--out-dir", "a", "-C"];
        let arguments: Vec<_> = arguments.into_iter().chain(["incremental=b"]).map(Into::into).collect();
        let expected = ["rustc", "a.rs", "-C", "debuginfo=2", "--emit=metadata", "--out-dir", "c"];
        assert_eq!(without_outputs(&arguments, OsStr::new("c")), expected);
    }
}

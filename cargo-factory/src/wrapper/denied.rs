//! Lints that the user denies. In the builds of this program they are warnings, so that every package compiles; a second
//! run of rustc tells which of the warnings are errors for the user.

use serde_json::Value;
use std::{
    ffi::{OsStr, OsString},
    io::{self, BufRead, BufReader, Write},
    process::{Command, ExitStatus, Stdio},
};

/// The arguments by which no lint is an error.
const LIMIT: [&str; 2] = ["--cap-lints", "warn"];

/// Runs rustc with the limit and writes its messages. If a warning is among them, writes also the errors of lints without
/// the limit.
pub(super) fn run_limited(arguments: &[OsString]) -> io::Result<ExitStatus> {
    let mut has_warning = false;
    let limited = arguments.iter().cloned().chain(LIMIT.map(OsString::from)).collect::<Vec<_>>();
    let status = run_and_read(&limited, |line| {
        has_warning |= is_of_lint(line, "warning");
        write_line(line)
    })?;
    let is_read_by_cargo = arguments.iter().any(|argument| argument == "--error-format=json");
    if has_warning && status.success() && is_read_by_cargo {
        let folder = tempfile::tempdir()?;
        let write_error = |line: &[u8]| if is_of_lint(line, "error") { write_line(line) } else { Ok(()) };
        run_and_read(&without_outputs(arguments, folder.path().as_os_str()), write_error)?;
    }
    Ok(status)
}

fn write_line(line: &[u8]) -> io::Result<()> {
    io::stderr().lock().write_all(line)
}

/// Runs a command, and reads its standard error by lines.
fn run_and_read(arguments: &[OsString], mut read: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<ExitStatus> {
    let mut child = Command::new(&arguments[0]).args(&arguments[1..]).stderr(Stdio::piped()).spawn()?;
    let mut errors = BufReader::new(child.stderr.take().expect("the standard error is piped"));
    let mut line = Vec::new();
    while errors.read_until(b'\n', &mut line)? > 0 {
        read(&line)?;
        line.clear();
    }
    child.wait()
}

/// Returns whether a message of rustc is of a lint, besides the one that reports facts.
fn is_of_lint(line: &[u8], level: &str) -> bool {
    let Ok(message) = serde_json::from_slice::<Value>(line) else { return false };
    let code = message["code"]["code"].as_str();
    message["level"] == level && code.is_some_and(|code| code != "deprecated" && is_lint(code))
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
    use super::{is_of_lint, without_outputs};
    use std::ffi::OsStr;

    #[test]
    fn messages_of_lints_are_recognized() {
        let is_error = |code: &str, level: &str| {
            is_of_lint(format!(r#"{{"level":"{level}","code":{{"code":"{code}"}}}}"#).as_bytes(), "error")
        };
        assert!(is_error("dead_code", "error"));
        assert!(!is_error("dead_code", "warning") && !is_error("E0277", "error") && !is_error("deprecated", "error"));
        assert!(!is_of_lint(br#"{"level":"error","code":null}"#, "error") && !is_of_lint(b"no json", "error"));
    }

    #[test]
    fn the_second_run_replaces_no_file() {
        let arguments = ["rustc", "a.rs", "-C", "debuginfo=2", "--emit=dep-info,link", "--out-dir", "a", "-C"];
        let arguments: Vec<_> = arguments.into_iter().chain(["incremental=b"]).map(Into::into).collect();
        let expected = ["rustc", "a.rs", "-C", "debuginfo=2", "--emit=metadata", "--out-dir", "c"];
        assert_eq!(without_outputs(&arguments, OsStr::new("c")), expected);
    }
}

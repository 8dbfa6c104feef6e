//! The report of a run: the message of a failed test, and the line in `results.json`.

use super::{
    cargo::{check::CompileError, generated_crate::GeneratedCrate},
    programs::source::{Case, Side},
    verdicts::{Failure, FailureKind, Sources, Verdicts},
};
use cargo_metadata::camino::Utf8Path;
use serde_json::{Value, json};
use std::{
    fmt::Write as _,
    fs::{File, OpenOptions},
    io::{self, Read, Seek, Write},
    time::{SystemTime, UNIX_EPOCH},
};

/// The number of failures that are shown with their programs.
const SHOWN: usize = 5;

/// The result of a run of the suite.
#[derive(Debug)]
pub struct Report {
    factory: String,
    case_count: usize,
    failed: Vec<String>,
    /// The failures as text, with their programs.
    shown: Vec<String>,
    skipped: Vec<Skipped>,
}

/// A case that is left out.
#[derive(Debug)]
pub(crate) struct Skipped {
    subject: String,
    leak: &'static str,
    reason: String,
}

impl Skipped {
    pub(crate) fn new(case: &Case<'_>, reason: &str) -> Self {
        Self { subject: case.subject.name.clone(), leak: case.leak.name, reason: reason.to_owned() }
    }
}

impl Report {
    pub(crate) fn new(
        factory: &str,
        generated: &GeneratedCrate,
        cases: &[Case<'_>],
        sources: &Sources,
        verdicts: &Verdicts,
        skipped: Vec<Skipped>,
    ) -> Self {
        let name = |failure: &Failure| {
            let case = &cases[failure.case];
            format!("{}: {}", case.subject.name, case.leak.name)
        };
        let show = |failure: &Failure| show_failure(failure, &cases[failure.case], sources, generated);
        let mut failed: Vec<_> = verdicts.failures.iter().map(name).collect();
        // A case may fail on both sides.
        failed.dedup();
        Self {
            factory: factory.to_owned(),
            case_count: cases.len(),
            failed,
            shown: verdicts.failures.iter().take(SHOWN).map(show).collect(),
            skipped,
        }
    }

    /// Returns the cases of which a program did not do what was expected, such as `triage: static`.
    #[must_use]
    pub fn failed_cases(&self) -> &[String] {
        &self.failed
    }

    /// Returns the number of leaks that rustc judged.
    #[must_use]
    pub fn case_count(&self) -> usize {
        self.case_count
    }

    /// Returns the text of the failures, if there are any.
    ///
    /// # Errors
    ///
    /// Returns the text.
    pub fn into_result(self) -> Result<(), String> {
        let mut text = String::new();
        for failure in &self.shown {
            let _ = write!(text, "\n{failure}");
        }
        if text.is_empty() {
            return Ok(());
        }
        if self.failed.len() > 1 {
            let _ = write!(text, "\nall failed cases: {}", self.failed.join(", "));
        }
        let (failed, all) = (self.failed.len(), self.case_count);
        Err(format!("{failed} of {all} cases of `{}` failed\n{text}", self.factory))
    }

    /// Writes the line of this factory into `results.json`, in place of an earlier one.
    pub(crate) fn save(&self, target: &Utf8Path) -> Result<(), String> {
        let path = target.join("factory-testing/results.json");
        let opened = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(&path);
        let saved = opened.and_then(|mut file| {
            file.lock()?;
            self.replace_line(&mut file)
        });
        saved.map_err(|error| format!("cannot write `{path}`: {error}"))
    }

    fn replace_line(&self, file: &mut File) -> io::Result<()> {
        let mut text = String::new();
        file.read_to_string(&mut text)?;
        let is_other =
            |line: &&str| serde_json::from_str(line).is_ok_and(|line: Value| line["factory"] != self.factory.as_str());
        let mut lines: Vec<_> = text.lines().filter(is_other).map(str::to_owned).collect();
        lines.push(self.to_json().to_string());
        file.rewind()?;
        file.set_len(0)?;
        file.write_all((lines.join("\n") + "\n").as_bytes())
    }

    fn to_json(&self) -> Value {
        let skipped = self
            .skipped
            .iter()
            .map(|skipped| json!({ "agent": skipped.subject, "leak": skipped.leak, "reason": skipped.reason }));
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        json!({
            "suite": "isolation",
            "factory": self.factory,
            "cases": self.case_count,
            "passed": self.case_count - self.failed.len(),
            "skipped": skipped.collect::<Vec<_>>(),
            "unix_time": now,
        })
    }
}

fn show_failure(failure: &Failure, case: &Case<'_>, sources: &Sources, generated: &GeneratedCrate) -> String {
    let (subject, leak) = (case.subject, case.leak);
    let source = sources.side(failure.side);
    let (problem, expected) = match failure.kind {
        FailureKind::LeakCompiles => ("the leak compiles", format!("rustc rejects it: {}", describe_rejections(case))),
        FailureKind::LeakFailsOtherwise => {
            ("the leak fails for another reason", format!("rustc rejects it: {}", describe_rejections(case)))
        }
        FailureKind::TwinFails => {
            ("the twin does not compile", "the program compiles, because nothing leaks".to_owned())
        }
    };
    let errors: String = failure.errors.iter().map(|error| error.text.as_str()).collect();
    let remedy = remedy(failure);
    let (file, line) =
        (generated.folder.join(format!("{}.rs", failure.side.target())), source.lines[failure.case].start);
    format!(
        "{} `{}`, leak `{}` (it {}): {problem}{remedy}\nexpected: {expected}\n  --> {file}:{line}\n{}\n{errors}",
        subject.role,
        subject.name,
        leak.name,
        leak.fact,
        source.program(failure.case),
    )
}

/// Returns what to do about a twin that names what only its own crate, or only its tests, may.
fn remedy(failure: &Failure) -> &'static str {
    let is_private =
        |error: &CompileError| error.message.contains("is private") || error.message.contains("are private");
    let is_missing = |error: &CompileError| error.code.as_deref() == Some("E0599");
    if failure.side == Side::Leak {
        ""
    } else if failure.errors.iter().any(is_private) {
        "; the suite is another crate, so make what it names `pub`, or leave the agent out with `skip`"
    } else if failure.errors.iter().any(is_missing) {
        "; the suite is another crate, so leave out an entry that only `cfg(test)` compiles, with `skip`"
    } else {
        ""
    }
}

fn describe_rejections(case: &Case<'_>) -> String {
    let rejections = case.leak.rejections.iter().map(|rejection| match (rejection.code, rejection.part) {
        (Some(code), Some(part)) => format!("{code} \"…{part}…\""),
        (Some(code), None) => code.to_owned(),
        (None, part) => format!("\"…{}…\"", part.unwrap_or_default()),
    });
    rejections.collect::<Vec<_>>().join(" or ")
}

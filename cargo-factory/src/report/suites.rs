//! The results of the suites of factory-testing.

use anyhow::{Context, anyhow};
use camino::Utf8Path;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::{fs, io};

/// The last run of a suite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct SuiteResult {
    pub(super) suite: String,
    pub(super) factory: String,
    pub(super) cases: usize,
    pub(super) passed: usize,
    pub(super) skipped: Vec<Skipped>,
    /// The time of the run, in UTC.
    pub(super) date: String,
}

/// A case that the suite leaves out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Skipped {
    pub(super) agent: String,
    pub(super) leak: String,
    pub(super) reason: String,
}

#[derive(Deserialize)]
struct Line {
    suite: String,
    factory: String,
    cases: usize,
    passed: usize,
    skipped: Vec<Skipped>,
    unix_time: i64,
}

/// Reads the results that the suites wrote into the target folder. Returns none if no suite ran.
///
/// # Errors
///
/// The file cannot be read or has a broken line.
pub(super) fn read_results(target: &Utf8Path) -> anyhow::Result<Vec<SuiteResult>> {
    let path = target.join("factory-testing/results.json");
    let text = match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        text => text.with_context(|| format!("cannot read `{path}`"))?,
    };
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    let parse = |(number, line): (usize, &str)| {
        let remedy = "run the suites again with `cargo test`";
        parse_line(line).map_err(|error| anyhow!("{path}:{number} is no result of a suite: {error}; {remedy}\n{line}"))
    };
    let mut results: Vec<_> = lines.map(parse).collect::<anyhow::Result<_>>()?;
    results.sort_by(|one, two| (&one.suite, &one.factory).cmp(&(&two.suite, &two.factory)));
    Ok(results)
}

fn parse_line(line: &str) -> anyhow::Result<SuiteResult> {
    let Line { suite, factory, cases, passed, skipped, unix_time } = serde_json::from_str(line)?;
    let date = Timestamp::from_second(unix_time)?.to_string();
    Ok(SuiteResult { suite, factory, cases, passed, skipped, date })
}

use proc_macro2::{LineColumn, Span};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// An error and the place that rustc would show.
#[derive(Debug)]
pub(super) struct Error {
    message: String,
    start: LineColumn,
    end: LineColumn,
}

impl Error {
    /// Returns the error at the span of its first and last token. An error at the call site is shown at the call.
    pub(super) fn new(message: String, tokens: (Span, Span), call: (Span, Span)) -> Self {
        let is_call_site = tokens.0.byte_range().is_empty();
        let (first, last) = if is_call_site { call } else { tokens };
        Self { message, start: first.start(), end: last.end() }
    }

    /// Returns the line of the source and, under the span, the line of carets. Of a long span, only the first line.
    fn shown_in(&self, source: &str) -> (String, String) {
        let line = source.lines().nth(self.start.line - 1).unwrap_or_default();
        let indentation = line.len() - line.trim_start().len();
        let end = if self.end.line == self.start.line { self.end.column } else { line.chars().count() };
        let carets = "^".repeat((end - self.start.column).max(1));
        (line.trim().to_owned(), " ".repeat(self.start.column - indentation) + &carets)
    }
}

/// The messages of several rejected sources. Each message is written once, followed by the sources that it is about.
#[derive(Default)]
pub(super) struct Report {
    messages: Vec<(String, Vec<[String; 2]>)>,
    accepted: Vec<String>,
}

impl Report {
    pub(super) fn add(&mut self, case: &str, source: &str, errors: &[Error]) {
        if errors.is_empty() {
            self.accepted.push(case.to_owned());
        }
        for error in errors {
            let (line, carets) = error.shown_in(source);
            let shown = [line, format!("{carets} {case}")];
            match self.messages.iter_mut().find(|(message, _)| *message == error.message) {
                Some((_, cases)) => cases.push(shown),
                None => self.messages.push((error.message.clone(), vec![shown])),
            }
        }
    }

    pub(super) fn accepted(&self) -> &[String] {
        &self.accepted
    }

    /// Prints the cases that are accepted now and those whose messages differ, for `cargo xtask mutate` to count.
    pub(super) fn print_changes(&self, expected: &str) {
        for case in &self.accepted {
            println!("accepted: {case}");
        }
        let found = self.to_string();
        let (before, after) = (messages_by_case(expected), messages_by_case(&found));
        for (case, _) in after.iter().filter(|(case, messages)| before.get(*case) != Some(messages)) {
            println!("reworded: {case}");
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (message, cases) in &self.messages {
            writeln!(f, "{message}")?;
            for line in cases.iter().flatten() {
                writeln!(f, "  | {line}")?;
            }
        }
        Ok(())
    }
}

/// Returns each case with its messages and the lines below them.
fn messages_by_case(report: &str) -> BTreeMap<&str, BTreeSet<[&str; 3]>> {
    let mut cases = BTreeMap::<_, BTreeSet<_>>::new();
    let mut lines = report.lines().map(str::trim_start).filter(|line| !line.is_empty());
    let mut message = "";
    while let Some(line) = lines.next() {
        if !line.starts_with("| ") {
            message = line;
        } else if let Some((carets, case)) = lines.next().and_then(|carets| carets.rsplit_once(' ')) {
            cases.entry(case).or_default().insert([message, line, carets]);
        }
    }
    cases
}

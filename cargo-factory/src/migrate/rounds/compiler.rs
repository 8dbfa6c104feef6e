//! rustc's reports about the edited workspace.

use crate::{
    config::Build,
    facts::{
        compile::{Report, check},
        failure::is_other_error,
    },
    progress::Progress,
    workspace::Workspace,
};
use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::diagnostic::{Diagnostic, DiagnosticSpan};
use std::{collections::BTreeSet, ops::Range};

/// Compiles the workspace as the facts were collected.
pub(crate) struct Compiler<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) builds: &'a [Build],
    pub(crate) progress: &'a Progress,
}

/// The reports of all builds. Uses of replaced singletons are no errors here.
#[derive(Debug, Default)]
pub(crate) struct Results {
    pub(crate) errors: Vec<Report>,
    /// Errors of lints that the packages deny.
    pub(crate) denied: Vec<Report>,
    /// Warnings and errors about unused imports, with their removals.
    pub(crate) unused: Vec<Unused>,
}

/// A place in an edited file, by its canonical path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Located {
    pub(crate) path: Utf8PathBuf,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Imports of one `use` that are not used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Unused {
    pub(crate) package: String,
    pub(crate) imports: BTreeSet<Located>,
    pub(crate) removals: Vec<Located>,
}

const UNUSED_IMPORTS: &str = "unused_imports";

impl Compiler<'_> {
    pub(crate) fn check(&self) -> anyhow::Result<Results> {
        let mut results = Results::default();
        for build in self.builds {
            let compilation = check(self.workspace, build, self.progress)?;
            for report in compilation.errors.into_iter().chain(compilation.warnings) {
                self.add(report, &mut results);
            }
            results.denied.extend(compilation.denied);
        }
        results.unused.sort();
        results.unused.dedup();
        Ok(results)
    }

    fn add(&self, report: Report, results: &mut Results) {
        use cargo_metadata::diagnostic::DiagnosticLevel::{Error, Ice};
        if report.diagnostic.code.as_ref().is_some_and(|code| code.code == UNUSED_IMPORTS) {
            results.unused.extend(self.unused(&report));
        } else if matches!(report.diagnostic.level, Error | Ice) && is_other_error(&report) {
            results.errors.push(report);
        }
    }

    /// Returns the imports of a report and rustc's suggestion, if it can be applied without a look at it.
    fn unused(&self, report: &Report) -> Option<Unused> {
        let locate = |span: &DiagnosticSpan| locate(span, &self.workspace.root);
        let primary = report.diagnostic.spans.iter().filter(|span| span.is_primary);
        let imports: Option<_> = primary.map(locate).collect();
        let suggested = report.diagnostic.children.iter().flat_map(|child| &child.spans);
        let is_removal = |span: &DiagnosticSpan| {
            let applicable = span.suggestion_applicability.as_ref();
            let is_sure = matches!(applicable, Some(cargo_metadata::diagnostic::Applicability::MachineApplicable));
            is_sure && span.suggested_replacement.as_deref() == Some("")
        };
        let suggested: Vec<_> = suggested.filter(|span| span.suggested_replacement.is_some()).collect();
        if suggested.is_empty() || !suggested.iter().all(|span| is_removal(span)) {
            return None;
        }
        let removals: Option<Vec<_>> = suggested.into_iter().map(locate).collect();
        Some(Unused { package: report.package.clone(), imports: imports?, removals: removals? })
    }
}

impl Located {
    pub(crate) fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

impl Results {
    /// Makes errors of the denied lints that these results do not have. Returns whether there are any.
    pub(crate) fn add_denied(&mut self, known: &Self) -> bool {
        let key = |report: &Report| {
            let Diagnostic { code, message, .. } = &report.diagnostic;
            (report.package.clone(), code.as_ref().map(|code| code.code.clone()), message.clone())
        };
        let known: BTreeSet<_> = known.denied.iter().map(key).collect();
        self.errors.extend(self.denied.drain(..).filter(|report| !known.contains(&key(report))));
        !self.errors.is_empty()
    }

    /// Returns the errors as rustc prints them.
    pub(crate) fn render(&self) -> String {
        self.errors.iter().filter_map(|report| report.diagnostic.rendered.clone()).collect()
    }
}

/// Returns the place of a span, or `None` for one in a file that does not exist, such as a macro's.
pub(crate) fn locate(span: &DiagnosticSpan, root: &Utf8Path) -> Option<Located> {
    let path = root.join(&span.file_name).canonicalize_utf8().ok()?;
    Some(Located { path, start: span.byte_start as usize, end: span.byte_end as usize })
}

/// Returns all spans of a report: its own, those of its notes, and the calls of macros that they come from.
pub(crate) fn all_places(diagnostic: &Diagnostic, root: &Utf8Path) -> Vec<Located> {
    let all = std::iter::once(diagnostic).chain(&diagnostic.children).flat_map(|part| &part.spans);
    let with_calls = all.flat_map(|span| {
        std::iter::successors(Some(span), |span| span.expansion.as_ref().map(|expansion| &expansion.span))
    });
    with_calls.filter_map(|span| locate(span, root)).collect()
}

/// Returns the error in one line, with its code and what often helps.
pub(crate) fn summary(diagnostic: &Diagnostic) -> String {
    let message = diagnostic.message.lines().next().unwrap_or_default();
    let Some(code) = &diagnostic.code else { return format!("it does not compile: error: {message}") };
    let remedy = match code.code.as_str() {
        "E0382" => "; make the factory once, keep it in a variable, and use it for all calls",
        _ => "",
    };
    format!("it does not compile: error[{}]: {message}{remedy}", code.code)
}

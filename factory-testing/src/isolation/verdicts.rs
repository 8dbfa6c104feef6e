//! Compares what rustc says with what each program is expected to do.

use super::{
    cargo::check::{Checked, CompileError},
    programs::source::{Case, Side, Source, Target},
};

use std::mem;

/// A program that did not do what was expected.
pub(crate) struct Failure {
    /// The place of the case in the list.
    pub(crate) case: usize,
    pub(crate) side: Side,
    pub(crate) kind: FailureKind,
    pub(crate) errors: Vec<CompileError>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FailureKind {
    LeakCompiles,
    LeakFailsOtherwise,
    TwinFails,
}

/// A case that rustc cannot judge.
pub(crate) struct NotApplicable {
    pub(crate) case: usize,
    pub(crate) reason: Inapplicable,
}

/// The reason why a leak is impossible for another reason than isolation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Inapplicable {
    NeverExists,
    NotSend,
    /// The accessor is not in the module, or is private there.
    Unreachable,
}

impl Inapplicable {
    pub(crate) fn reason(self) -> &'static str {
        match self {
            Self::NeverExists => "a value in the program can never exist, because its type has none",
            Self::NotSend => "the value or its factory is not `Send`",
            Self::Unreachable => "no other crate can name the accessor",
        }
    }
}

/// The failures among the cases.
#[derive(Default)]
pub(crate) struct Verdicts {
    pub(crate) failures: Vec<Failure>,
    pub(crate) not_applicable: Vec<NotApplicable>,
}

/// The sources of both sides.
pub(crate) struct Sources {
    pub(crate) leaks: Source,
    pub(crate) twins: Source,
}

impl Sources {
    pub(crate) fn side(&self, side: Side) -> &Source {
        match side {
            Side::Leak => &self.leaks,
            Side::Twin => &self.twins,
        }
    }
}

impl Verdicts {
    pub(crate) fn new(cases: &[Case<'_>], target: &Target<'_>, sources: &Sources, checked: &Checked) -> Self {
        let mut verdicts = Self::default();
        for (index, case) in cases.iter().enumerate() {
            let leak = errors_within(&checked.leaks, &sources.leaks, index);
            let twin = errors_within(&checked.twins, &sources.twins, index);
            let (reached, twin): (Vec<_>, Vec<_>) = twin.into_iter().partition(|error| is_probe(case, error));
            if case.is_probed && leak.is_empty() && twin.is_empty() && reached.is_empty() {
                verdicts.not_applicable.push(NotApplicable { case: index, reason: Inapplicable::NeverExists });
                continue;
            }
            if let Some(reason) = why_not_applicable(case, target, &leak, &twin) {
                verdicts.not_applicable.push(NotApplicable { case: index, reason });
                continue;
            }
            let mut fail = |side, kind, errors| verdicts.failures.push(Failure { case: index, side, kind, errors });
            if leak.is_empty() {
                fail(Side::Leak, FailureKind::LeakCompiles, leak);
            } else if !leak.iter().all(|error| is_expected(case, error)) {
                fail(Side::Leak, FailureKind::LeakFailsOtherwise, leak);
            }
            if !twin.is_empty() {
                fail(Side::Twin, FailureKind::TwinFails, twin);
            }
        }
        verdicts
    }

    /// Turns on the probes of the leaks that compile. Returns whether there are new ones.
    pub(crate) fn probe(&self, cases: &mut [Case<'_>]) -> bool {
        let compiled = self.failures.iter().filter(|failure| failure.kind == FailureKind::LeakCompiles);
        let mut is_new = false;
        for case in compiled.map(|failure| failure.case) {
            let is_value = cases[case].subject.role != "accessor";
            is_new |= is_value && !mem::replace(&mut cases[case].is_probed, is_value);
        }
        is_new
    }
}

/// Returns whether the error shows that rustc judges what comes after the value: see [`Case::is_probed`].
fn is_probe(case: &Case<'_>, error: &CompileError) -> bool {
    case.is_probed && error.code.as_deref() == Some("E0381")
}

/// Returns the errors outside of all programs, which hide others. Both sides have most of them.
pub(crate) fn find_foreign_errors(sources: &Sources, checked: &Checked) -> Vec<CompileError> {
    let mut foreign: Vec<CompileError> = Vec::new();
    for (errors, source) in [(&checked.leaks, &sources.leaks), (&checked.twins, &sources.twins)] {
        let is_inside = |error: &CompileError| source.lines.iter().any(|lines| error.is_within(lines));
        for error in errors.iter().filter(|error| !is_inside(error)) {
            if !foreign.iter().any(|known| known.message == error.message) {
                foreign.push(error.clone());
            }
        }
    }
    foreign
}

fn errors_within(errors: &[CompileError], source: &Source, index: usize) -> Vec<CompileError> {
    errors.iter().filter(|error| error.is_within(&source.lines[index])).cloned().collect()
}

fn is_expected(case: &Case<'_>, error: &CompileError) -> bool {
    case.leak.rejections.iter().any(|rejection| rejection.fits(error.code.as_deref(), &error.message))
}

/// Returns why the leak is impossible for another reason than isolation.
fn why_not_applicable(
    case: &Case<'_>,
    target: &Target<'_>,
    leak: &[CompileError],
    twin: &[CompileError],
) -> Option<Inapplicable> {
    let is_about_send = |error: &CompileError| error.message.ends_with("between threads safely");
    let is_unreachable = |error: &CompileError| match error.code.as_deref() {
        Some("E0603" | "E0624") => true,
        Some("E0425" | "E0433") => target.may_be_elsewhere(case),
        _ => false,
    };
    if !twin.is_empty() && twin.iter().all(is_about_send) {
        Some(Inapplicable::NotSend)
    } else if case.subject.role == "accessor"
        && leak.iter().any(is_unreachable)
        && leak.iter().all(|error| is_unreachable(error) || is_expected(case, error))
    {
        Some(Inapplicable::Unreachable)
    } else {
        None
    }
}

impl CompileError {
    fn is_within(&self, lines: &std::ops::Range<usize>) -> bool {
        self.line.is_some_and(|line| lines.contains(&line))
    }
}

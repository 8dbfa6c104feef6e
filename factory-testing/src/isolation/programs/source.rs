//! The sources of the generated crate: a function for each leak and for each twin.

use super::{
    factory_path::FactoryPath,
    leaks::{Form, Leak},
    subjects::Subject,
};
use std::ops::Range;

/// A leak of one subject, with its twin.
#[derive(Clone, Copy)]
pub(crate) struct Case<'a> {
    pub(crate) subject: &'a Subject,
    pub(crate) leak: &'static Leak,
    /// The place of the module, among those of the target, in which the program looks for an accessor.
    pub(crate) module: usize,
    /// Makes the twin use a variable without a value after it has made its own. rustc reports that, unless the value can never
    /// exist: then rustc judges nothing that comes after it.
    pub(crate) is_probed: bool,
}

/// The two programs of a case.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Leak,
    Twin,
}

impl Side {
    /// The name of the target, and of its file without `.rs`.
    pub(crate) fn target(self) -> &'static str {
        match self {
            Self::Leak => "leaks",
            Self::Twin => "twins",
        }
    }
}

/// A crate with a program for each case, in their order.
pub(crate) struct Source {
    pub(crate) text: String,
    /// The lines of each program, counted from 1.
    pub(crate) lines: Vec<Range<usize>>,
}

/// The generated crate's view of the factory.
pub(crate) struct Target<'a> {
    pub(crate) factory: &'a FactoryPath,
    pub(crate) has_request: bool,
    /// The modules that the accessors may be in: the one that defines the factory, if it is known, and the one that the
    /// caller names.
    pub(crate) modules: Vec<String>,
    knows_definition: bool,
}

impl<'a> Target<'a> {
    pub(crate) fn new(factory: &'a FactoryPath, type_name: Option<&str>, has_request: bool) -> Self {
        let defining = type_name.and_then(|name| factory.defining_module(name));
        let knows_definition = defining.is_some();
        let mut modules: Vec<_> = defining.into_iter().chain([factory.module()]).collect();
        modules.dedup();
        Self { factory, has_request, modules, knows_definition }
    }

    /// Returns whether the accessor may be in another module than the one that the case names.
    pub(crate) fn may_be_elsewhere(&self, case: &Case<'_>) -> bool {
        case.module > 0 || !self.knows_definition
    }
}

impl Source {
    pub(crate) fn new(cases: &[Case<'_>], side: Side, target: &Target<'_>) -> Self {
        let mut text = include_str!("prelude.txt").replace("@FACTORY@", &target.factory.with_static_lifetime());
        let mut lines = Vec::new();
        for case in cases {
            text.push('\n');
            let start = text.lines().count() + 1;
            text += &write_program(case, side, target);
            lines.push(start..text.lines().count() + 1);
        }
        Self { text, lines }
    }

    /// Returns the program of the case at this place in the list.
    pub(crate) fn program(&self, index: usize) -> String {
        let lines = &self.lines[index];
        self.text.lines().skip(lines.start - 1).take(lines.len()).collect::<Vec<_>>().join("\n")
    }
}

fn write_program(case: &Case<'_>, side: Side, target: &Target<'_>) -> String {
    let Case { subject, leak, module, .. } = case;
    let scope = Scope { is_async: subject.is_async, has_request: target.has_request };
    let body = match (&leak.form, side) {
        (Form::InScope { leak, .. }, Side::Leak) => scope.open("factory", leak),
        (Form::InScope { twin, .. } | Form::Accessor { twin, .. }, Side::Twin) => scope.open("factory", twin),
        (Form::Outside { declared, kept, used }, Side::Leak) => {
            format!("{declared}\n{}\n{used}", scope.open("factory", kept))
        }
        (Form::Outside { declared, kept, used }, Side::Twin) => {
            scope.open("factory", &format!("{declared}\n{kept}\n{used}"))
        }
        (Form::TwoUsers { leak, .. }, Side::Leak) => scope.open("alice", &scope.open("bob", leak)),
        (Form::TwoUsers { twin, .. }, Side::Twin) => scope.open("alice", &scope.open("bob", twin)),
        (Form::Body { leak, .. } | Form::Accessor { leak, .. }, Side::Leak) => (*leak).to_owned(),
        (Form::Body { twin, .. }, Side::Twin) => (*twin).to_owned(),
    };
    let made_by = |factory| {
        let made = subject.made_by(factory);
        let is_probed = case.is_probed && side == Side::Twin;
        if is_probed { format!("{{ let made = {made}; let unset: (); unset; made }}") } else { made }
    };
    let values = [("@AGENT@", made_by("factory")), ("@ALICES@", made_by("alice")), ("@BOBS@", made_by("bob"))];
    let body = values.iter().fold(body, |body, (word, value)| body.replace(word, value));
    let body = body.replace("@MODULE@", &target.modules[*module]);
    let keyword = if subject.is_async { "async fn" } else { "fn" };
    format!("{keyword} {}() {{\n{}\n}}\n", function_name(case), indent(&body))
}

/// The way in which a program opens a scope.
struct Scope {
    is_async: bool,
    has_request: bool,
}

impl Scope {
    fn open(&self, factory: &str, work: &str) -> String {
        let (method, keyword, end) =
            if self.is_async { ("for_user", "async ", ").await") } else { ("for_user_blocking", "", ")") };
        let arguments = if self.has_request { "any(), any()" } else { "any()" };
        format!("let served = platform().{method}({arguments}, {keyword}|{factory}| {{\n{}\n}}{end};", indent(work))
    }
}

fn indent(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

fn function_name(case: &Case<'_>) -> String {
    let words = format!("{}_{}__{}", case.subject.role, case.subject.name, case.leak.name);
    words.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect()
}

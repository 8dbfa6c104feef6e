//! The values that the suite tries to leak.

use super::{
    leaks::{ACCESSOR, LEAKS, Leak},
    output::{Way, open},
};
use factory_core::Wiring;
use std::iter::{once, repeat_n};
use syn::Ident;

/// A value of one user, or an accessor that every user's code could call.
#[derive(Debug)]
pub(crate) struct Subject {
    /// The name in `skip` and in the report: the name of the entry in `agent_factory!`, after `scoped ` if an agent has it too.
    pub(crate) name: String,
    /// The kind of value, such as "agent".
    pub(crate) role: &'static str,
    /// The expression that makes it, from a `@FACTORY@`, or that names it in a `@MODULE@`.
    expression: String,
    pub(crate) is_async: bool,
}

impl Subject {
    fn new(role: &'static str, name: &str, expression: String) -> Self {
        Self { name: name.to_owned(), role, expression, is_async: false }
    }

    /// Returns the expression that makes the value from the variable with a factory.
    pub(crate) fn made_by(&self, factory: &str) -> String {
        self.expression.replace("@FACTORY@", factory)
    }

    pub(crate) fn leaks(&self) -> &'static [Leak] {
        if self.role == "accessor" { ACCESSOR } else { LEAKS }
    }
}

/// Lists what a factory makes, and the accessors that it replaces.
pub(crate) fn list_subjects(wiring: &Wiring) -> Vec<Subject> {
    let (sections, drawings) = (wiring.sections(), wiring.drawings());
    let is_agent = |name: &str| sections.agents.lines().any(|label| entry_name(label) == name);
    let scoped = sections.scoped.lines().enumerate().map(|(index, label)| {
        let name = entry_name(label);
        let name = if is_agent(name) { format!("scoped {name}") } else { name.to_owned() };
        Subject::new("scoped component", &name, format!("@FACTORY@.__factory_core_kept().{index}"))
    });
    let (_, drawn_agents) = drawings.split_at(sections.scoped.lines().count());
    let agents = sections.agents.lines().zip(drawn_agents);
    let agents = agents.flat_map(|(label, drawing)| {
        let outline = (drawing.outline)();
        list_agent(entry_name(label), outline.parameters.len(), outline.output)
    });
    let accessors = sections.replaced.lines().map(|accessor| {
        let use_of_constant = if accessor.ends_with(')') { "" } else { ".get()" };
        let name = accessor.trim_end_matches("()");
        Subject::new("accessor", name, format!("@MODULE@::{accessor}{use_of_constant}"))
    });
    once(Subject::new("factory", wiring.factory(), "@FACTORY@".to_owned()))
        .chain(once(Subject::new("scope", "UserScope", "@FACTORY@.scope()".to_owned())))
        .chain(scoped)
        .chain(agents)
        .chain(accessors)
        .collect()
}

/// Returns the agent, and each future in the output of its constructor, which has borrowed from the scope already.
fn list_agent(name: &str, parameter_count: usize, output: &str) -> Vec<Subject> {
    let arguments = repeat_n("any()", parameter_count).collect::<Vec<_>>().join(", ");
    let call = format!("@FACTORY@.{}({arguments})", as_method(name));
    let made = |role, name: &str, way: Way| Subject {
        is_async: way.is_async,
        ..Subject::new(role, name, format!("{call}{}", way.code))
    };
    let opened = open(output);
    let futures = opened.futures.into_iter().enumerate().map(|(index, way)| {
        let number = if index == 0 { String::new() } else { format!(" {}", index + 1) };
        made("constructor", &format!("{name}'s constructor{number}"), way)
    });
    once(made("agent", name, opened.agent)).chain(futures).collect()
}

/// Returns the name of an entry, such as `triage` for `triage(topic: Topic): Triage`.
fn entry_name(label: &str) -> &str {
    label.split([':', '(']).next().unwrap_or(label)
}

fn as_method(name: &str) -> String {
    if syn::parse_str::<Ident>(name).is_ok() { name.to_owned() } else { format!("r#{name}") }
}

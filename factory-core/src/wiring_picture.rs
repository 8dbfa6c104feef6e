use crate::uses::Used;
use std::fmt;

/// What a factory makes, and of what: `AgentInstanceFactory::WIRING`.
///
/// Its `Display` is a [Mermaid](https://mermaid.js.org/syntax/flowchart.html) flowchart: what all users share, what a
/// scope keeps, the agents, and who uses what. Where nobody asks for it, it is not even in the program.
#[derive(Clone, Copy)]
pub struct Wiring {
    factory: &'static str,
    platform: &'static str,
    shared: &'static [Component],
    guards: &'static [&'static str],
    scoped: &'static [Entry],
    agents: &'static [Entry],
}

/// An entry of `shared`.
#[derive(Clone, Copy)]
pub struct Component {
    pub name: &'static str,
    pub label: &'static str,
    /// The type, and what names it where there are two: functions, because no constant knows the name of a type.
    pub ty: fn() -> &'static str,
    pub marker: fn() -> &'static str,
}

/// An entry of `scoped` or `agents`.
#[derive(Clone, Copy)]
pub struct Entry {
    pub name: &'static str,
    pub label: &'static str,
    pub ty: fn() -> &'static str,
    pub uses: fn(&mut dyn FnMut(Used)),
}

/// For `agent_factory!`.
#[must_use]
pub const fn wiring(
    [factory, platform]: [&'static str; 2],
    shared: &'static [Component],
    guards: &'static [&'static str],
    scoped: &'static [Entry],
    agents: &'static [Entry],
) -> Wiring {
    Wiring { factory, platform, shared, guards, scoped, agents }
}

impl Wiring {
    /// The factory's name.
    #[must_use]
    pub const fn factory(&self) -> &'static str {
        self.factory
    }
}

impl fmt::Display for Wiring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut picture = Picture { wiring: self, parts: Vec::new(), arrows: Vec::new() };
        for entry in self.scoped {
            picture.uses(&format!("scoped_{}", entry.name), entry.uses);
        }
        for entry in self.agents {
            picture.uses(&format!("agent_{}", entry.name), entry.uses);
        }
        picture.fmt(f)
    }
}

impl fmt::Debug for Wiring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wiring").field("factory", &self.factory).finish_non_exhaustive()
    }
}

struct Picture<'a> {
    wiring: &'a Wiring,
    /// Agents within agents that have no entry of their own, by their types.
    parts: Vec<&'static str>,
    arrows: Vec<(String, String)>,
}

impl Picture<'_> {
    fn uses(&mut self, user: &str, visit: fn(&mut dyn FnMut(Used))) {
        visit(&mut |used| {
            let used = self.node(used);
            let arrow = (user.to_owned(), used);
            if !self.arrows.contains(&arrow) {
                self.arrows.push(arrow);
            }
        });
    }

    fn node(&mut self, used: Used) -> String {
        match used {
            Used::Shared { ty, marker } => {
                let is_it = |component: &&Component| (component.ty)() == ty && (component.marker)() == marker;
                name("shared", self.wiring.shared.iter().find(is_it).map(|component| component.name))
            }
            Used::Scoped { ty } => {
                let entry = self.wiring.scoped.iter().find(|entry| (entry.ty)() == ty);
                name("scoped", entry.map(|entry| entry.name))
            }
            Used::Agent { ty, uses } => match self.wiring.agents.iter().find(|entry| (entry.ty)() == ty) {
                Some(entry) => name("agent", Some(entry.name)),
                None => self.part(ty, uses),
            },
        }
    }

    fn part(&mut self, ty: &'static str, uses: fn(&mut dyn FnMut(Used))) -> String {
        let known = self.parts.iter().position(|part| *part == ty);
        let index = known.unwrap_or(self.parts.len());
        let name = format!("part_{index}");
        if known.is_none() {
            self.parts.push(ty);
            self.uses(&name, uses);
        }
        name
    }

    fn group(&self, f: &mut fmt::Formatter<'_>, id: &str, title: &str, nodes: &[(String, String)]) -> fmt::Result {
        if nodes.is_empty() {
            return Ok(());
        }
        writeln!(f, "    subgraph {id}[\"{}\"]", Escaped(title))?;
        for (name, label) in nodes {
            writeln!(f, "        {name}[\"{}\"]", Escaped(label))?;
        }
        writeln!(f, "    end")
    }
}

/// What a factory that compiles uses is there.
fn name(section: &str, name: Option<&str>) -> String {
    format!("{section}_{}", name.unwrap_or("elsewhere"))
}

impl fmt::Display for Picture<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Wiring { factory, platform, shared, guards, scoped, agents } = self.wiring;
        let entries = |section: &str, entries: &[Entry]| -> Vec<_> {
            entries.iter().map(|entry| (name(section, Some(entry.name)), entry.label.to_owned())).collect()
        };
        let shared = shared.iter().map(|component| (name("shared", Some(component.name)), component.label.to_owned()));
        let guards = guards.iter().enumerate().map(|(index, label)| (format!("guard_{index}"), (*label).to_owned()));
        let parts = self.parts.iter().enumerate().map(|(index, ty)| (format!("part_{index}"), short(ty)));
        writeln!(f, "flowchart LR")?;
        self.group(f, "shared", &format!("{platform}: shared by all users"), &shared.collect::<Vec<_>>())?;
        self.group(f, "guards", &format!("{platform}: asked before a scope opens"), &guards.collect::<Vec<_>>())?;
        self.group(f, "scoped", &format!("{factory}: kept for one scope"), &entries("scoped", scoped))?;
        let agents: Vec<_> = entries("agent", agents).into_iter().chain(parts).collect();
        self.group(f, "agents", &format!("{factory}: made for one scope"), &agents)?;
        self.arrows.iter().try_for_each(|(user, used)| writeln!(f, "    {user} --> {used}"))
    }
}

/// `desk::agents::Notes<alloc::string::String>` → `Notes<String>`
fn short(ty: &str) -> String {
    let mut short = String::new();
    for word in ty.split_inclusive(|c: char| !c.is_alphanumeric() && c != '_' && c != ':') {
        short.push_str(word.rsplit("::").next().unwrap_or(word));
    }
    short.replace("<'_>", "").replace("'_, ", "")
}

/// Mermaid reads a label as HTML.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            '"' | '<' | '>' | '&' | '#' => write!(f, "#{};", u32::from(c)),
            c => write!(f, "{c}"),
        })
    }
}

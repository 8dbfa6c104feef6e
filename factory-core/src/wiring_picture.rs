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
    /// Of the scoped components and the agents, in this order.
    entries: fn(&mut dyn FnMut(Used)),
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
}

/// For `agent_factory!`.
#[must_use]
pub const fn wiring(
    [factory, platform]: [&'static str; 2],
    shared: &'static [Component],
    guards: &'static [&'static str],
    scoped: &'static [Entry],
    agents: &'static [Entry],
    entries: fn(&mut dyn FnMut(Used)),
) -> Wiring {
    Wiring { factory, platform, shared, guards, scoped, agents, entries }
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
        let mut picture = Picture::of(self);
        for (node, uses) in picture.made.clone() {
            picture.uses(&node.name, uses);
        }
        picture.fmt(f)
    }
}

impl fmt::Debug for Wiring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wiring").field("factory", &self.factory).finish_non_exhaustive()
    }
}

type Uses = fn(&mut dyn FnMut(Used));

#[derive(Clone)]
struct Node {
    ty: &'static str,
    name: String,
}

struct Picture<'a> {
    wiring: &'a Wiring,
    made: Vec<(Node, Uses)>,
    /// Agents within agents that have no entry of their own, by their types.
    parts: Vec<&'static str>,
    arrows: Vec<(String, String)>,
}

impl<'a> Picture<'a> {
    fn of(wiring: &'a Wiring) -> Self {
        let scoped = wiring.scoped.iter().map(|entry| format!("scoped_{}", entry.name));
        let mut names = scoped.chain(wiring.agents.iter().map(|entry| format!("agent_{}", entry.name)));
        let mut made = Vec::new();
        (wiring.entries)(&mut |used| {
            if let (Used::Agent { ty, uses }, Some(name)) = (used, names.next()) {
                made.push((Node { ty, name }, uses));
            }
        });
        Self { wiring, made, parts: Vec::new(), arrows: Vec::new() }
    }

    fn uses(&mut self, user: &str, visit: Uses) {
        visit(&mut |used| {
            let arrow = (user.to_owned(), self.node(&used));
            if !self.arrows.contains(&arrow) {
                self.arrows.push(arrow);
            }
        });
    }

    fn node(&mut self, used: &Used) -> String {
        let (scoped, agents) = self.made.split_at(self.wiring.scoped.len());
        let made =
            |made: &[(Node, Uses)], ty| made.iter().find(|(node, _)| node.ty == ty).map(|(node, _)| node.name.clone());
        // What a factory that compiles shares and keeps is there.
        let elsewhere = |ty| format!("elsewhere_{}", short(ty));
        match *used {
            Used::Shared { ty, marker } => {
                let is_it = |component: &&Component| (component.ty)() == ty && (component.marker)() == marker;
                let component = self.wiring.shared.iter().find(is_it);
                component.map_or_else(|| elsewhere(ty), |component| format!("shared_{}", component.name))
            }
            Used::Scoped { ty } => made(scoped, ty).unwrap_or_else(|| elsewhere(ty)),
            Used::Agent { ty, uses } => made(agents, ty).unwrap_or_else(|| self.part(ty, uses)),
        }
    }

    fn part(&mut self, ty: &'static str, uses: Uses) -> String {
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

impl fmt::Display for Picture<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Wiring { factory, platform, shared, guards, scoped, agents, .. } = self.wiring;
        let entries = |section: &str, entries: &[Entry]| -> Vec<_> {
            entries.iter().map(|entry| (format!("{section}_{}", entry.name), entry.label.to_owned())).collect()
        };
        let shared = shared.iter().map(|component| (format!("shared_{}", component.name), component.label.to_owned()));
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

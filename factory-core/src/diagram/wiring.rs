use super::type_text::{arguments, generic, marker, short, with_arguments};
use crate::wiring::drawing::AgentDrawing;

use std::fmt;

/// What a factory makes, and of what: `AgentInstanceFactory::WIRING`.
///
/// Its `Display` is a [Mermaid](https://mermaid.js.org/syntax/flowchart.html) flowchart: what all users share, what a
/// scope keeps, the agents, and who uses what. Where nobody asks for it, it is not even in the program.
///
/// What an agent asks for is found by the type as it is written there: behind an alias, it is drawn as a node of its own.
#[derive(Clone, Copy)]
pub struct Wiring {
    factory: &'static str,
    platform: &'static str,
    sections: WiringSections,
    /// The scoped components, then the agents.
    drawings: &'static [AgentDrawing],
}

/// The entries of each section, a line each: `name: Type`.
#[derive(Clone, Copy)]
pub struct WiringSections {
    pub shared: &'static str,
    pub guards: &'static str,
    pub scoped: &'static str,
    pub agents: &'static str,
}

/// For `agent_factory!`.
#[must_use]
pub const fn wiring(
    factory: &'static str,
    platform: &'static str,
    sections: WiringSections,
    drawings: &'static [AgentDrawing],
) -> Wiring {
    Wiring { factory, platform, sections, drawings }
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
        let WiringSections { shared, guards, scoped, agents } = self.sections;
        let mut picture = Picture {
            groups: [
                Group::of("shared", "shared", format!("{}: shared by all users", self.platform), shared),
                Group::of("guards", "guard", format!("{}: asked before a scope opens", self.platform), guards),
                Group::of("scoped", "scoped", format!("{}: kept for one scope", self.factory), scoped),
                Group::of("agents", "agent", format!("{}: made for one scope", self.factory), agents),
            ],
            listed: Vec::new(),
            arrows: Vec::new(),
        };
        let entries = [SCOPED, AGENTS].iter().flat_map(|group| picture.groups[*group].entries());
        let listed: Vec<_> = entries.zip(self.drawings).collect();
        picture.listed = listed.iter().map(|((_, ty), drawing)| (ty.clone(), *drawing)).collect();
        for ((user, ty), drawing) in &listed {
            picture.add_arrows(user, ty, drawing);
        }
        picture.fmt(f)
    }
}

impl fmt::Debug for Wiring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wiring").field("factory", &self.factory).finish_non_exhaustive()
    }
}

const SCOPED: usize = 2;

const AGENTS: usize = 3;

struct Picture {
    groups: [Group; 4],
    /// The types of the entries, and what they ask for.
    listed: Vec<(String, &'static AgentDrawing)>,
    arrows: Vec<(String, String)>,
}

impl Picture {
    fn add_arrows(&mut self, user: &str, ty: &str, drawing: &AgentDrawing) {
        let (mut arguments, mut agents) = (arguments(ty).into_iter(), (drawing.agents)().iter());
        let mut given = Vec::new();
        for (section, ty) in drawing.uses.lines().filter_map(|used| used.split_once(' ')) {
            if section == "type" {
                given.extend(arguments.next().map(|argument| (ty, argument)));
                continue;
            }
            let Some(group) = self.groups.iter_mut().find(|group| group.section == section) else { continue };
            let ty = with_arguments(&short(ty), &given);
            let (found, is_new) = group.found(&ty);
            self.add_arrow(user, &found);
            let drawing = (section == self.groups[AGENTS].section).then(|| agents.next()).flatten();
            // It has no entry of its own, whose turn would come.
            if let (Some(drawing), true) = (drawing, is_new) {
                self.add_arrows(&found, &ty, self.known(&ty).unwrap_or(drawing));
            }
        }
    }

    /// What stands for a type parameter is known where it is kept, or made, as well.
    fn known(&self, ty: &str) -> Option<&'static AgentDrawing> {
        self.listed.iter().find(|(listed, _)| listed == ty).map(|(_, drawing)| *drawing)
    }

    fn add_arrow(&mut self, from: &str, to: &str) {
        let arrow = (from.to_owned(), to.to_owned());
        if !self.arrows.contains(&arrow) {
            self.arrows.push(arrow);
        }
    }
}

impl fmt::Display for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "flowchart LR")?;
        self.groups.iter().try_for_each(|group| group.fmt(f))?;
        self.arrows.iter().try_for_each(|(user, used)| writeln!(f, "    {user} --> {used}"))
    }
}

struct Group {
    id: &'static str,
    /// In the names of its nodes.
    section: &'static str,
    title: String,
    /// How many of the nodes are entries: an agent within an agent need be none.
    listed: usize,
    nodes: Vec<Drawn>,
}

struct Drawn {
    /// Within its section.
    name: String,
    label: String,
    ty: String,
}

impl Group {
    fn of(id: &'static str, section: &'static str, title: String, entries: &'static str) -> Self {
        let node = |entry: &str| {
            let name = entry.split([':', '(']).next().unwrap_or(entry).to_owned();
            let ty = entry.rsplit_once(": ").map_or(entry, |(_, ty)| ty);
            Drawn { name, label: entry.to_owned(), ty: short(ty) }
        };
        let nodes: Vec<_> = entries.lines().map(node).collect();
        Self { id, section, title, listed: nodes.len(), nodes }
    }

    /// The names of the nodes, and their types.
    fn entries(&self) -> impl Iterator<Item = (String, String)> {
        self.nodes.iter().map(|node| (self.name(node), node.ty.clone()))
    }

    fn name(&self, node: &Drawn) -> String {
        format!("{}_{}", self.section, node.name)
    }

    /// The node of this type, and whether it had to be added.
    fn found(&mut self, ty: &str) -> (String, bool) {
        if let Some(node) = self.node(ty) {
            return (self.name(node), false);
        }
        let name = format!("unlisted_{}", self.nodes.len() - self.listed);
        let node = Drawn { name, label: ty.to_owned(), ty: ty.to_owned() };
        let name = self.name(&node);
        self.nodes.push(node);
        (name, true)
    }

    /// What is shared or kept is there, so the only one by this name, or of this generic type, is it.
    fn node(&self, ty: &str) -> Option<&Drawn> {
        let only = |part: fn(&str) -> Option<&str>| {
            let is_alike = |node: &&Drawn| part(ty).is_some() && part(&node.ty) == part(ty);
            let mut alike = self.nodes.iter().filter(is_alike).filter(|_| self.section != "agent");
            alike.next().filter(|_| alike.next().is_none())
        };
        let exact = self.nodes.iter().find(|node| node.ty == ty);
        exact.or_else(|| only(marker)).or_else(|| only(generic))
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.nodes.is_empty() {
            return Ok(());
        }
        writeln!(f, "    subgraph {}[\"{}\"]", self.id, Escaped(&self.title))?;
        for node in &self.nodes {
            writeln!(f, "        {}[\"{}\"]", self.name(node), Escaped(&node.label))?;
        }
        writeln!(f, "    end")
    }
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

//! The nodes of one section.

use super::{
    escaped::Escaped,
    type_text::{generic_name, marker, shorten},
};
use std::fmt;

/// A section of `agent_factory!`, as a subgraph.
pub(super) struct Group {
    id: &'static str,
    /// The prefix of the names of its nodes, and the word for it in `AgentMeta::USES`.
    prefix: &'static str,
    title: String,
    /// The number of nodes that are entries. They come first. The others are agents in agents without an entry.
    entry_count: usize,
    nodes: Vec<Node>,
}

/// A component or an agent.
struct Node {
    /// Its name within the section.
    name: String,
    label: String,
    ty: String,
}

impl Group {
    /// Creates the group of a section from its entries, a line each.
    pub(super) fn new(id: &'static str, prefix: &'static str, title: String, entries: &str) -> Self {
        let node = |entry: &str| {
            let name = entry.split([':', '(']).next().unwrap_or(entry).to_owned();
            let ty = entry.rsplit_once(": ").map_or(entry, |(_, ty)| ty);
            Node { name, label: entry.to_owned(), ty: shorten(ty) }
        };
        let nodes: Vec<_> = entries.lines().map(node).collect();
        Self { id, prefix, title, entry_count: nodes.len(), nodes }
    }

    /// Returns whether this is the section of agents.
    pub(super) fn is_agents(&self) -> bool {
        self.prefix == "agent"
    }

    /// Returns whether a request for a component of this kind belongs to the section.
    pub(super) fn accepts(&self, kind: &str) -> bool {
        self.prefix == kind
    }

    /// Returns the name and the type of each node.
    pub(super) fn entries(&self) -> impl Iterator<Item = (String, String)> {
        self.nodes.iter().map(|node| (self.qualified_name(node), node.ty.clone()))
    }

    /// Returns the name of the node of this type, and whether it was added.
    pub(super) fn find_or_add(&mut self, ty: &str) -> (String, bool) {
        if let Some(node) = self.find(ty) {
            return (self.qualified_name(node), false);
        }
        let name = format!("unlisted_{}", self.nodes.len() - self.entry_count);
        let node = Node { name, label: ty.to_owned(), ty: ty.to_owned() };
        let name = self.qualified_name(&node);
        self.nodes.push(node);
        (name, true)
    }

    /// Finds the node of a type, or else the only node of its name or of its generic type.
    ///
    /// A shared or scoped component is always listed, so one whose type is written in another way is still found. An agent
    /// need not be listed, so its type must be equal.
    fn find(&self, ty: &str) -> Option<&Node> {
        let find_only = |part: fn(&str) -> Option<&str>| {
            let is_alike = |node: &&Node| part(ty).is_some() && part(&node.ty) == part(ty);
            let mut alike = self.nodes.iter().filter(is_alike).filter(|_| !self.is_agents());
            alike.next().filter(|_| alike.next().is_none())
        };
        let equal = self.nodes.iter().find(|node| node.ty == ty);
        equal.or_else(|| find_only(marker)).or_else(|| find_only(generic_name))
    }

    fn qualified_name(&self, node: &Node) -> String {
        format!("{}_{}", self.prefix, node.name)
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.nodes.is_empty() {
            return Ok(());
        }
        writeln!(f, "    subgraph {}[\"{}\"]", self.id, Escaped(&self.title))?;
        for node in &self.nodes {
            writeln!(f, "        {}[\"{}\"]", self.qualified_name(node), Escaped(&node.label))?;
        }
        writeln!(f, "    end")
    }
}

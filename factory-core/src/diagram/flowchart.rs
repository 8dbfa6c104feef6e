//! The Mermaid flowchart of a factory.

use super::{
    group::Group,
    type_text::{arguments, shorten, substitute},
};
use crate::wiring::drawing::AgentDrawing;
use std::fmt;

/// The groups of nodes and the arrows between them.
pub(super) struct Flowchart {
    groups: Vec<Group>,
    /// The types of the scoped components and the agents with an entry, and their drawings.
    listed: Vec<(String, &'static AgentDrawing)>,
    arrows: Vec<(String, String)>,
}

impl Flowchart {
    /// Draws the groups. `drawings` belong to the entries of `built`, in their order, which are added to the groups.
    pub(super) fn new(mut groups: Vec<Group>, built: Vec<Group>, drawings: &'static [AgentDrawing]) -> Self {
        let entries: Vec<_> = built.iter().flat_map(Group::entries).zip(drawings).collect();
        let listed = entries.iter().map(|((_, ty), drawing)| (ty.clone(), *drawing)).collect();
        groups.extend(built);
        let mut flowchart = Self { groups, listed, arrows: Vec::new() };
        for ((node, ty), drawing) in &entries {
            flowchart.add_uses(node, ty, drawing);
        }
        flowchart
    }

    /// Adds an arrow from a node to each component that its type requests.
    fn add_uses(&mut self, node: &str, ty: &str, drawing: &AgentDrawing) {
        let (mut arguments, mut agents) = (arguments(ty).into_iter(), (drawing.agents)().iter());
        let mut substitutions = Vec::new();
        for (kind, ty) in drawing.uses.lines().filter_map(|used| used.split_once(' ')) {
            if kind == "type" {
                substitutions.extend(arguments.next().map(|argument| (ty, argument)));
                continue;
            }
            let Some(group) = self.groups.iter_mut().find(|group| group.accepts(kind)) else { continue };
            let ty = substitute(&shorten(ty), &substitutions);
            let drawing = if group.is_agents() { agents.next() } else { None };
            let (target, is_new) = group.find_or_add(&ty);
            self.add_arrow(node, &target);
            // An agent without an entry is drawn where it is first requested.
            if let (Some(drawing), true) = (drawing, is_new) {
                self.add_uses(&target, &ty, self.listed_drawing(&ty).unwrap_or(drawing));
            }
        }
    }

    /// Returns the drawing of a listed type. In a generic agent, the drawing of a type parameter is empty, and the type
    /// that replaces it may be listed elsewhere.
    fn listed_drawing(&self, ty: &str) -> Option<&'static AgentDrawing> {
        self.listed.iter().find(|(listed, _)| listed == ty).map(|(_, drawing)| *drawing)
    }

    fn add_arrow(&mut self, from: &str, to: &str) {
        let arrow = (from.to_owned(), to.to_owned());
        if !self.arrows.contains(&arrow) {
            self.arrows.push(arrow);
        }
    }
}

impl fmt::Display for Flowchart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "flowchart LR")?;
        self.groups.iter().try_for_each(|group| group.fmt(f))?;
        self.arrows.iter().try_for_each(|(from, to)| writeln!(f, "    {from} --> {to}"))
    }
}

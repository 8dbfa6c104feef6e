//! What the user-scoped types ask for, as constants, and the walk that finds a cycle among them at compile time.

use super::const_text::{Text, same};

/// The identity of a user-scoped type: its name and where it is defined.
///
/// Two types of one name may be defined in one module, in different functions, so the position is part of the identity.
/// A generic type has an empty name, and no look-up finds it.
#[derive(Clone, Copy)]
pub struct TypePath {
    module: &'static str,
    name: &'static str,
    file: &'static str,
    line: u32,
    column: u32,
}

impl TypePath {
    /// The identity of a type that no look-up finds.
    pub const UNNAMED: Self = Self::new("", "", "", 0, 0);

    /// Describes the type `name` of `module` that is defined at the given position.
    #[must_use]
    pub const fn new(module: &'static str, name: &'static str, file: &'static str, line: u32, column: u32) -> Self {
        Self { module, name, file, line, column }
    }

    const fn is_same(self, other: Self) -> bool {
        self.line == other.line
            && self.column == other.column
            && !self.name.is_empty()
            && same(self.name, other.name)
            && same(self.file, other.file)
            && same(self.module, other.module)
    }
}

/// One user-scoped type.
pub struct DependencyNode {
    pub path: TypePath,
    pub edges: &'static [DependencyEdge],
}

/// One field that asks for another user-scoped type.
pub struct DependencyEdge {
    /// `` `Type.field` ``
    pub field: &'static str,
    pub target: EdgeTarget,
}

pub enum EdgeTarget {
    /// By its path: a reference would make rustc report the cycle, in words of its own.
    Scoped(TypePath),
    /// A part of the type by value, and so never part of a cycle by itself.
    Agent(TypePath, &'static [DependencyEdge]),
}

/// Whether some scoped component needs itself, and by which fields.
pub struct DependencyCycle {
    component: Option<usize>,
    path: Text,
}

impl DependencyCycle {
    /// Walks from each of a factory's scoped components; an agent that is none is in no cycle.
    #[must_use]
    pub const fn among<const N: usize>(components: &[DependencyNode; N]) -> Self {
        let mut walk = Walk { components, visits: [Visit::None; N], path: Text::EMPTY };
        let mut index = 0;
        while index < N {
            if let Some(component) = walk.component(index) {
                return Self { component: Some(component), path: walk.path };
            }
            index += 1;
        }
        Self { component: None, path: Text::EMPTY }
    }

    /// Called for each component, with its own span.
    ///
    /// # Panics
    ///
    /// For the one that the cycle begins with: at compile time, where it is listed.
    #[track_caller]
    pub const fn reject(&self, component: usize) {
        if let Some(first) = self.component
            && first == component
        {
            panic!("{}", self.path.as_str());
        }
    }
}

#[derive(Clone, Copy)]
enum Visit {
    None,
    /// Where its own part of the path starts.
    Open(usize),
    Done,
}

struct Walk<'a, const N: usize> {
    components: &'a [DependencyNode; N],
    visits: [Visit; N],
    path: Text,
}

impl<const N: usize> Walk<'_, N> {
    /// The component that a cycle begins with; the path is then that cycle's.
    const fn component(&mut self, index: usize) -> Option<usize> {
        match self.visits[index] {
            Visit::Done => return None,
            Visit::Open(start) => {
                self.path.start_at(start);
                self.path.push("`");
                self.path.push(self.components[index].path.name);
                self.path.push("`; let a method take one of them instead");
                return Some(index);
            }
            Visit::None => {}
        }
        self.visits[index] = Visit::Open(self.path.end);
        let components = self.components;
        let found = self.edges(components[index].edges);
        self.visits[index] = Visit::Done;
        found
    }

    const fn edges(&mut self, edges: &[DependencyEdge]) -> Option<usize> {
        let mut index = 0;
        while index < edges.len() {
            let end = self.path.end;
            self.path.push(edges[index].field);
            self.path.push(" needs ");
            let found = match edges[index].target {
                EdgeTarget::Agent(_, edges) => self.edges(edges),
                EdgeTarget::Scoped(path) => self.named(path),
            };
            if found.is_some() {
                return found;
            }
            self.path.end = end;
            index += 1;
        }
        None
    }

    /// One that the factory does not keep is missing, which is another rule's error.
    const fn named(&mut self, path: TypePath) -> Option<usize> {
        let mut index = 0;
        while index < N {
            if self.components[index].path.is_same(path) {
                return self.component(index);
            }
            index += 1;
        }
        None
    }
}

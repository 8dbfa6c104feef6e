//! The dependencies of user-scoped types, as constants that the macros print.

use super::type_path::TypePath;

/// A scoped component of a factory.
#[derive(Clone, Copy)]
pub struct DependencyNode {
    /// The component's type.
    pub path: TypePath,
    /// The fields, or constructor arguments, that request another user-scoped type or a value of the request.
    pub edges: &'static [DependencyEdge],
}

/// A field or a constructor argument that requests a user-scoped type or a value of the request.
pub struct DependencyEdge {
    /// The field's name as it is printed in a message: `` `Type.field` ``.
    pub field: &'static str,
    /// The requested type.
    pub target: EdgeTarget,
}

/// The target of an edge: the type or the value that a field requests.
pub enum EdgeTarget {
    /// A scoped component, by its path: a reference to its edges would make rustc report a cycle in its own words.
    Scoped(TypePath),
    /// A value of the request, by the last name of its type. The check for cycles skips it.
    Request(&'static str),
    /// An agent and its own edges. The field holds it by value, so that a cycle never consists of agents only.
    Agent(TypePath, &'static [DependencyEdge]),
}

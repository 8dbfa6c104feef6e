//! The probe for the dependencies of a type that need not be an agent.

use super::{
    agent::BuildFrom,
    cycle::{dependency::DependencyEdge, type_path::TypePath},
    providers::unknown_factory::UnknownFactory,
};
use std::marker::PhantomData;

/// The question for the dependencies of a type that a field holds by value.
///
/// A type that is not an agent has none here, because it is already an error of another bound.
pub struct EdgeProbe<'user, T>(PhantomData<(&'user (), T)>);

impl<'user, T: BuildFrom<'user, UnknownFactory, ()>> EdgeProbe<'user, T> {
    /// The path of an agent.
    pub const PATH: TypePath = T::PATH;
    /// The edges of an agent. Rustc prefers them to the constant of [`EdgeProbeFallback`].
    pub const EDGES: &'static [DependencyEdge] = T::EDGES;
}

/// The edges of a type that is not an agent.
#[doc(hidden)]
pub trait EdgeProbeFallback {
    /// No path.
    const PATH: TypePath = TypePath::UNNAMED;
    /// No edges.
    const EDGES: &'static [DependencyEdge] = &[];
}

impl<T> EdgeProbeFallback for EdgeProbe<'_, T> {}

//! The probe for the dependencies of a type that need not be an agent.

use super::{
    agent::BuildFrom,
    cycle::{dependency::DependencyEdge, type_path::TypePath},
    providers::unknown_factory::UnknownFactory,
};
use std::marker::PhantomData;

/// A probe that evaluates the path and the edges of the agent in an `#[agent]` field. The documentation of the module
/// `codegen` explains probes.
///
/// If `T` is not an agent, a bound on the field reports that. A bound here would report it a second time.
pub struct EdgeProbe<'user, T>(PhantomData<(&'user (), T)>);

impl<'user, T: BuildFrom<'user, UnknownFactory, ()>> EdgeProbe<'user, T> {
    /// The path of an agent.
    pub const PATH: TypePath = T::PATH;
    /// The edges of an agent.
    pub const EDGES: &'static [DependencyEdge] = T::EDGES;
}

/// The fallback of [`EdgeProbe`], for a type that is not an agent.
#[doc(hidden)]
pub trait EdgeProbeFallback {
    /// No path.
    const PATH: TypePath = TypePath::UNNAMED;
    /// No edges.
    const EDGES: &'static [DependencyEdge] = &[];
}

impl<T> EdgeProbeFallback for EdgeProbe<'_, T> {}

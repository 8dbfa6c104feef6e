//! The probe for the dependencies of a type that need not be an agent.

use super::{
    agent::{AgentMeta, BuildFrom},
    cycle::{
        dependency::{DependencyEdge, DependencyNode},
        type_path::TypePath,
    },
    providers::{makes::Given, unknown_factory::UnknownFactory},
};
use std::marker::PhantomData;

/// A probe that evaluates the path and the edges of the agent in an `#[agent]` field, or of a scoped component. The documentation of the module
/// `codegen` explains probes.
///
/// If `T` is not an agent, or takes parameters, a bound of the field or the entry reports that. A bound here would report it a second time.
pub struct EdgeProbe<'user, T>(PhantomData<(&'user (), T)>);

impl<'user, T: BuildFrom<'user, UnknownFactory, ()>> EdgeProbe<'user, T> {
    /// The path of an agent.
    pub const PATH: TypePath = T::PATH;
    /// The edges of an agent.
    pub const EDGES: &'static [DependencyEdge] = T::EDGES;
    /// The agent with its edges.
    pub const NODE: DependencyNode = T::NODE;
}

/// [`EdgeProbe`] for an agent whose parameters are given values, as in `#[agent(name = value)]`.
pub struct ValuesEdgeProbe<'user, T>(PhantomData<(&'user (), T)>);

impl<'user, T: AgentMeta<'user> + BuildFrom<'user, UnknownFactory, Given<'user, T>>> ValuesEdgeProbe<'user, T> {
    /// The path of an agent.
    pub const PATH: TypePath = <T as AgentMeta<'user>>::PATH;
    /// The edges of an agent.
    pub const EDGES: &'static [DependencyEdge] = <T as BuildFrom<'user, UnknownFactory, Given<'user, T>>>::EDGES;
}

/// The fallback of the probes, for a type that is not an agent.
#[doc(hidden)]
pub trait EdgeProbeFallback {
    /// No path.
    const PATH: TypePath = TypePath::UNNAMED;
    /// No edges.
    const EDGES: &'static [DependencyEdge] = &[];
    /// No path and no edges.
    const NODE: DependencyNode = DependencyNode { path: Self::PATH, edges: Self::EDGES };
}

impl<T> EdgeProbeFallback for EdgeProbe<'_, T> {}

impl<T> EdgeProbeFallback for ValuesEdgeProbe<'_, T> {}

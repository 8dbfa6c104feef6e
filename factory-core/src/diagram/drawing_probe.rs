//! The drawing of a type that may not be an agent.

use crate::wiring::{
    agent::{AgentMeta, AgentSignatureParts},
    drawing::{AgentDrawing, AgentOutline},
};
use std::{any::type_name, marker::PhantomData};

/// A probe that evaluates the drawing of `T`, if it is an agent. The documentation of the module `codegen` explains
/// probes.
pub struct DrawingProbe<'user, T>(PhantomData<(&'user (), T)>);

impl<'user, T: AgentMeta<'user>> DrawingProbe<'user, T> {
    /// The drawing of the agent.
    pub const DRAWING: AgentDrawing = AgentDrawing { uses: T::USES, agents: T::agents, outline: outline::<T> };
}

/// The fallback of [`DrawingProbe`], for a type that is not an agent.
pub trait DrawingProbeFallback {
    /// An empty drawing.
    const DRAWING: AgentDrawing =
        AgentDrawing { uses: "", agents: || &[], outline: || AgentOutline { parameters: &[], output: "" } };
}

impl<T> DrawingProbeFallback for DrawingProbe<'_, T> {}

// A function, so that rustc does not resolve the types in it for each agent.
fn outline<'user, T: AgentMeta<'user>>() -> AgentOutline {
    AgentOutline { parameters: T::PARAMETERS, output: type_name::<<T::Signature as AgentSignatureParts>::Output>() }
}

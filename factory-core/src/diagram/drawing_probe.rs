//! The drawing of a type that may not be an agent.

use crate::wiring::{agent::AgentMeta, drawing::AgentDrawing};
use std::marker::PhantomData;

/// Provides the drawing of `T`. If `T` is not an agent, the inherent constant does not exist, and the one of
/// [`DrawingProbeFallback`] applies.
pub struct DrawingProbe<'user, T>(PhantomData<(&'user (), T)>);

impl<'user, T: AgentMeta<'user>> DrawingProbe<'user, T> {
    /// The drawing of the agent.
    pub const DRAWING: AgentDrawing = AgentDrawing { uses: T::USES, agents: T::agents };
}

/// Provides an empty drawing.
pub trait DrawingProbeFallback {
    /// The drawing of a type that is not an agent.
    const DRAWING: AgentDrawing = AgentDrawing { uses: "", agents: || &[] };
}

impl<T> DrawingProbeFallback for DrawingProbe<'_, T> {}

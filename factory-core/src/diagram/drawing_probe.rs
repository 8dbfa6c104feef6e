use crate::wiring::{agent::AgentMeta, drawing::AgentDrawing};
use std::marker::PhantomData;

/// Asks for the drawing of a type that need not be user-scoped.
pub struct DrawingProbe<'user, T>(PhantomData<(&'user (), T)>);

impl<'user, T: AgentMeta<'user>> DrawingProbe<'user, T> {
    pub const DRAWING: AgentDrawing = AgentDrawing { uses: T::USES, agents: T::agents };
}

pub trait DrawingProbeFallback {
    const DRAWING: AgentDrawing = AgentDrawing { uses: "", agents: || &[] };
}

impl<T> DrawingProbeFallback for DrawingProbe<'_, T> {}

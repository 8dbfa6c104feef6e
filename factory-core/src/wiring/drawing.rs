//! What one user-scoped type requests, as the wiring diagram shows it.

/// What one user-scoped type asks for: a line each, as `shared dyn Llm`.
#[derive(Clone, Copy)]
pub struct AgentDrawing {
    pub(crate) uses: &'static str,
    /// Of the agents among these, in their order.
    pub(crate) agents: fn() -> &'static [Self],
}

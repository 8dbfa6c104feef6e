//! The part of the wiring diagram that shows one user-scoped type.

/// The components that one user-scoped type requires.
#[derive(Clone, Copy)]
pub struct AgentDrawing {
    /// A line for each component, such as `shared dyn Llm`.
    pub(crate) uses: &'static str,
    /// Returns the drawings of the agents among the components, in their order.
    pub(crate) agents: fn() -> &'static [Self],
}

//! The part of the wiring that describes one user-scoped type.

/// The components that one user-scoped type requires, and how a factory makes it.
#[derive(Clone, Copy)]
pub struct AgentDrawing {
    /// A line for each component, such as `shared dyn Llm`.
    pub(crate) uses: &'static str,
    /// Returns the drawings of the agents among the components, in their order.
    pub(crate) agents: fn() -> &'static [Self],
    /// Returns how a factory makes the type.
    pub outline: fn() -> AgentOutline,
}

/// The way in which a factory makes an agent.
#[derive(Clone, Copy)]
pub struct AgentOutline {
    /// The names of the parameters, in order.
    pub parameters: &'static [&'static str],
    /// The name of the type that the factory's method returns, as [`type_name`](std::any::type_name) writes it.
    pub output: &'static str,
}

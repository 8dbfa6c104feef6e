//! The limits of the tools.

use platform::{AgentInstanceFactory, get_agent_instance_factory};

/// The runs that are left.
#[derive(Debug, PartialEq, Eq)]
pub struct Left(pub usize);

/// Returns the runs that are left of a request.
#[must_use]
pub fn left(factory: &AgentInstanceFactory<'_>, runs: usize) -> Left {
    let most = factory.tool_limit();
    Left(get_agent_instance_factory().tool_limit().min(most).saturating_sub(runs))
}

/// Returns the runs that are left of a request without a user.
#[must_use]
pub fn left_in_all(runs: usize) -> Left {
    Left((get_agent_instance_factory)().tool_limit().saturating_sub(runs))
}

#[cfg(test)]
mod tests;

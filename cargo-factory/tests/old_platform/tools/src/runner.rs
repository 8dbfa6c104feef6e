//! Tools in the scope of a user.

use platform::agents::runner::ToolError;
use platform::*;

/// Runs a tool on each line.
///
/// # Errors
///
/// Returns [`ToolError`] if there is no such tool.
pub fn run_on_lines(factory: &AgentInstanceFactory<'_>, tool: &str, text: &str) -> Result<Vec<String>, ToolError> {
    if text.lines().count() > factory.tool_limit() {
        return Err(ToolError::OverLimit);
    }
    text.lines().map(|line| get_agent_instance_factory().runner().run(tool, line)).collect()
}

/// Runs one tool after another.
///
/// # Errors
///
/// Returns [`ToolError`] if there is no such tool.
pub async fn chain(factory: AgentInstanceFactory<'_>, tools: &[&str], input: &str) -> Result<String, ToolError> {
    let mut text = format!("{}:{input}", factory.label());
    for tool in tools {
        text = get_agent_instance_factory().runner().call(tool, &text).await?;
    }
    Ok(text)
}

/// Returns whether a tool runs at all.
#[must_use]
pub fn is_known(tool: &str) -> bool {
    get_agent_instance_factory().runner().run(tool, "").is_ok() && EventRouter::instance().is_open()
}

/// Returns the negated outcome of a tool, for a plan that avoids it.
#[must_use]
pub fn fails(factory: &AgentInstanceFactory<'_>, tool: &str) -> bool {
    factory.tool_limit() == 0 || !get_agent_instance_factory().runner().run(tool, "").is_ok()
}

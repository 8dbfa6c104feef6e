//! Tools that a user must approve.

use factory_core::{Admission, ScopeError, UserExecutionContext, user_scope};
use platform::{
    AgentInstanceFactory, EventRouter, Platform, agents::runner::ToolError, create_agent_instance_factory,
    get_agent_instance_factory,
};

/// Runs a tool that its user has approved.
///
/// # Errors
///
/// Returns [`ToolError`] if there is no such tool.
pub fn run_approved(admission: Admission<'_, Platform>, tool: &str, input: &str) -> Result<String, ToolError> {
    user_scope!(approved = admission);
    let by = approved.scope().user_id();
    let output = get_agent_instance_factory().runner().run(tool, input)?;
    Ok(format!("{by}: {output}"))
}

/// Runs a tool that another user must approve first.
///
/// # Errors
///
/// Returns [`ScopeError`] if the platform refuses.
pub fn run_for(
    platform: &Platform,
    context: UserExecutionContext,
    approver: &AgentInstanceFactory<'_>,
) -> Result<String, ScopeError> {
    user_scope!(scope = platform.admit(context)?);
    let names = format!("{} by {}", scope.scope().user_id(), approver.scope().user_id());
    Ok(get_agent_instance_factory().triage("approval".to_owned()).answer(&names))
}

/// Asks for an approval and returns what was sent.
///
/// # Errors
///
/// Returns [`ScopeError`] if the platform refuses.
pub fn ask(platform: &Platform, context: UserExecutionContext, tool: &str) -> Result<String, ScopeError> {
    user_scope!(scope = platform.admit(context)?);
    let factory = create_agent_instance_factory(scope);
    let question = factory.triage("approval".to_owned()).answer(tool);
    let reminder = get_agent_instance_factory().planner(1).plan(tool).concat();
    Ok(EventRouter::instance().publish(&question, &reminder).frame)
}

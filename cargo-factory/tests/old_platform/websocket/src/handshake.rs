//! The start of a connection.

use factory_core::{OwnedAdmission, UserExecutionContext, user_scope};
use platform::{
    AgentInstanceFactory, EventRouter, Platform, create_agent_instance_factory, get_agent_instance_factory,
    open::OpenError,
};
use std::sync::Arc;

/// Accepts a connection and returns its first line.
///
/// # Errors
///
/// Returns [`OpenError`] if the platform refuses.
pub fn accept(platform: &Platform, context: UserExecutionContext) -> Result<String, OpenError> {
    let banner = get_agent_instance_factory().label();
    EventRouter::instance().publish("handshake", banner);
    user_scope!(scope = platform.admit(context)?);
    let factory = create_agent_instance_factory(scope);
    Ok(format!("{banner} for {}", factory.scope().user_id()))
}

/// Accepts a connection whose work is done later.
///
/// # Errors
///
/// Returns [`OpenError`] if the platform refuses.
pub async fn accept_later(platform: &Arc<Platform>, context: UserExecutionContext) -> Result<String, OpenError> {
    let admission = platform.admit_owned(context)?;
    let first_line = async |factory: AgentInstanceFactory<'_>| factory.label().len();
    let length = admission.run(first_line).await;
    Ok(format!("{length}: {}", get_agent_instance_factory().label()))
}

/// Continues a connection that was admitted.
#[must_use]
pub fn resume(admission: OwnedAdmission<Platform>) -> String {
    user_scope!(scope = admission);
    let user_id = scope.scope().user_id();
    format!("{user_id} at {}", get_agent_instance_factory().label())
}

/// Answers the first two questions of a connection.
///
/// # Errors
///
/// Returns [`OpenError`] if the platform refuses.
pub fn first_answers(
    platform: &Platform,
    context: UserExecutionContext,
    questions: [&str; 2],
) -> Result<[String; 2], OpenError> {
    user_scope!(scope = platform.admit(context)?);
    let topic = scope.scope().thread_id().to_owned();
    let first = get_agent_instance_factory().triage(topic.clone()).answer(questions[0]);
    let second = get_agent_instance_factory().triage(topic).answer(questions[1]);
    Ok([first, second])
}

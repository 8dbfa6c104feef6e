//! A survey among users.

use factory_core::{ScopeError, UserExecutionContext, UserScope, user_scope};
use platform::{
    AgentInstanceFactory, EventRouter, Platform, create_agent_instance_factory, get_agent_instance_factory,
};
use std::collections::BTreeMap;

/// Asks one user, in a block of its own.
///
/// # Errors
///
/// Returns [`ScopeError`] if the platform refuses.
pub fn ask(platform: &Platform, context: UserExecutionContext, question: &str) -> Result<String, ScopeError> {
    let answer = {
        user_scope!(scope = platform.admit(context)?);
        let topic = scope.scope().user_id().to_owned();
        create_agent_instance_factory(scope).triage(topic).answer(question)
    };
    EventRouter::instance().publish("survey", &answer);
    Ok(format!("{answer}, {}", get_agent_instance_factory().label()))
}

/// Returns the answer of a user whom the caller may not ask.
#[must_use]
pub fn answer_of(factories: &BTreeMap<String, AgentInstanceFactory<'_>>, name: &str) -> Option<String> {
    let asked = factories.get(name)?;
    Some(format!("{}{}", asked.label(), get_agent_instance_factory().triage("survey".to_owned()).answer(name)))
}

/// Returns the text for a user's scope.
#[must_use]
pub fn text_for(scope: UserScope<'_>, question: &str) -> String {
    let name = scope.user_id();
    get_agent_instance_factory().triage(name.to_owned()).answer(question)
}

/// Returns the text for a user, by the factory of that user or of another one.
#[must_use]
pub fn text_by(scope: UserScope<'_>, factory: &AgentInstanceFactory<'_>, question: &str) -> String {
    let name = if factory.label().is_empty() { "" } else { scope.user_id() };
    get_agent_instance_factory().triage(name.to_owned()).answer(question)
}

//! The chat: one function is migrated, one has its user's factory, and one does not know its user.

use crate::platform::{AgentInstanceFactory, Platform, get_agent_instance_factory};
use factory_core::{ScopeError, UserExecutionContext};

pub fn ask(platform: &Platform, context: UserExecutionContext, question: &str) -> Result<String, ScopeError> {
    platform.for_user_blocking(context, |factory| factory.triage().answer(question))
}

pub fn answer(factory: &AgentInstanceFactory<'_>, question: &str) -> String {
    let own = factory.triage().answer("hello");
    own + &get_agent_instance_factory().triage().answer(question)
}

pub fn greet() -> String {
    get_agent_instance_factory().triage().answer("hello")
}

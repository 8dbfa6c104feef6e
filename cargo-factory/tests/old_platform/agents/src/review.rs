//! Reviews of answers before a user sees them.

use platform::{AgentInstanceFactory, desk::greet, get_agent_instance_factory, legacy::LegacyFactory};
use std::sync::Arc;

/// Reviews an answer by the rules of a factory that was moved to the heap.
#[must_use]
pub fn review_boxed(factory: Box<AgentInstanceFactory<'_>>, answer: &str) -> String {
    let mark = get_agent_instance_factory().label();
    format!("{mark}: {answer} {}", factory.tool_limit())
}

/// Greets with a factory that several reviewers hold.
#[must_use]
pub fn greet_shared(factory: Arc<AgentInstanceFactory<'_>>, name: &str) -> String {
    format!("{} {}", greet(get_agent_instance_factory(), name), factory.label())
}

/// Reviews an answer, with a factory that has another name by now.
#[must_use]
pub fn review_renamed(factory: &AgentInstanceFactory<'_>, answer: &str) -> String {
    let limit = factory.tool_limit();
    let factory = answer.len();
    format!("{limit} {factory} {}", get_agent_instance_factory().label())
}

/// Reviews by a rule that only the old factory has.
#[must_use]
pub fn review_by_old_rule(factory: &AgentInstanceFactory<'_>, answer: &str) -> bool {
    let limit = factory.tool_limit();
    by_old_rule(get_agent_instance_factory(), answer) && answer.len() > limit / 8
}

/// Reviews an answer by the method's full path.
#[must_use]
pub fn review_by_path(factory: &AgentInstanceFactory<'_>, answer: &str) -> String {
    let topic = factory.label().to_owned();
    LegacyFactory::triage(get_agent_instance_factory(), topic).answer(answer)
}

/// Compares the answers of the shared factory and of the user's own.
#[must_use]
pub fn is_consistent(factory: &AgentInstanceFactory<'_>, question: &str) -> bool {
    let own = factory.triage("review".to_owned()).answer(question);
    own == get_agent_instance_factory().triage("review".to_owned()).answer(question)
        && !get_agent_instance_factory().label().is_empty()
}

fn by_old_rule(factory: &LegacyFactory, answer: &str) -> bool {
    factory.tool_limit() > 0 && !answer.is_empty()
}

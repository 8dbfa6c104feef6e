//! The first minutes of a new user.

use factory_core::OpenScope;
use platform::*;

/// Greets a user and returns the plan for the first day.
#[must_use]
pub fn start(scope: OpenScope<'_, Platform>, goal: &str) -> Vec<String> {
    let user_id = scope.scope().user_id();
    let mut lines = vec![format!("hello, {user_id}")];
    let factory = get_agent_instance_factory();
    lines.extend(factory.planner(2).plan(goal));
    lines
}

/// Answers the first question of a user.
#[must_use]
pub fn first_question(scope: OpenScope<'_, Platform>, question: &str) -> String {
    let factory = create_agent_instance_factory(scope);
    let length = factory.notes().add(question);
    format!("{} ({length})", get_agent_instance_factory().triage("first".to_owned()).answer(question))
}

/// Describes the plan of a user who is looked at by another one.
#[must_use]
pub fn look_at(scope: OpenScope<'_, Platform>, other: &AgentInstanceFactory<'_>) -> String {
    let visitor = scope.scope().user_id();
    format!("{visitor}: {}", get_agent_instance_factory().label().len() + other.label().len())
}

/// Sends the first event of a user.
pub fn first_event(scope: OpenScope<'_, Platform>, platform: &Platform) -> usize {
    let room = platform.events.largest_event() - scope.scope().user_id().len();
    room - EventRouter::instance().publish("onboarding", "first").frame.len()
}

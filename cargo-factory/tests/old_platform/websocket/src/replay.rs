//! Events that a client missed.

use platform::{AgentInstanceFactory, EventRouter, Platform, events::Delivery, get_agent_instance_factory};

/// Sends the missed events again while the router is open.
#[must_use]
pub fn replay(platform: &Platform, missed: &[&str]) -> Vec<Delivery> {
    let open = missed.iter().filter(|_| platform.events.is_open());
    open.map(|event| EventRouter::instance().publish("replay", event)).collect()
}

/// Answers the questions that the user asked while the connection was closed.
pub fn answer_missed(factory: &AgentInstanceFactory<'_>, questions: &[&str]) -> Vec<String> {
    let topic = factory.scope().thread_id();
    questions.iter().map(|question| get_agent_instance_factory().triage(topic.to_owned()).answer(question)).collect()
}

/// Writes the same note for all sessions.
pub fn note_for_all(factory: &AgentInstanceFactory<'_>, sessions: &[String]) -> usize {
    let own = factory.notes().add("replayed");
    own + sessions.iter().map(|name| get_agent_instance_factory().notes().add(name)).sum::<usize>()
}

/// Returns the longest plan for a user of the list.
pub fn longest_plan(factory: &AgentInstanceFactory<'_>, goals: &[(String, String)]) -> usize {
    let most = factory.tool_limit();
    goals
        .iter()
        .fold(0, |longest, (_user, goal)| longest.max(get_agent_instance_factory().planner(most).plan(goal).len()))
}

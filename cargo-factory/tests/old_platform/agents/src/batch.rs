//! Work for many lines, and for many users.

use platform::{AgentInstanceFactory, EventRouter, Platform, get_agent_instance_factory};

/// Answers each line of a file.
pub fn answer_lines(factory: &AgentInstanceFactory<'_>, file: &str) -> Vec<String> {
    let topic = factory.label();
    let mut answers = Vec::new();
    for line in file.lines() {
        answers.push(get_agent_instance_factory().triage(topic.to_owned()).answer(line));
    }
    answers
}

/// Adds notes until the text is used up.
pub fn add_notes(factory: &AgentInstanceFactory<'_>, mut text: &str) -> usize {
    let mut added = 0;
    while let Some((note, rest)) = text.split_once(';') {
        added += get_agent_instance_factory().notes().add(note);
        text = rest;
    }
    added.min(factory.notes().add(text) + added)
}

/// Adds a note for each user of a list of ids.
pub fn note_by_id(factory: &AgentInstanceFactory<'_>, ids: &[&str]) -> usize {
    let mut added = factory.label().len();
    for name in ids {
        added += get_agent_instance_factory().notes().add(name);
    }
    added
}

/// Makes one plan for each customer who waits.
pub fn plan_while_waiting(factory: &AgentInstanceFactory<'_>, mut waiting_customers: usize) -> Vec<String> {
    let mut plans = vec![factory.label().to_owned()];
    while waiting_customers > 0 {
        plans.extend(get_agent_instance_factory().planner(1).plan("help"));
        waiting_customers -= 1;
    }
    plans
}

/// Answers with each factory of a list.
pub fn answer_each(factories: Vec<AgentInstanceFactory<'_>>, question: &str) -> Vec<String> {
    let mut answers = Vec::new();
    for factory in factories {
        let topic = factory.label().to_owned();
        answers.push(get_agent_instance_factory().triage(topic).answer(question));
    }
    answers
}

/// Tells every user of a list that the batch is done. The event is the same for all of them.
pub fn tell(platform: &Platform, user_ids: &[&str]) -> usize {
    let mut sent = 0;
    for user_id in user_ids {
        sent += usize::from(platform.events.is_open());
        EventRouter::instance().publish(user_id, "the batch is done");
    }
    sent
}

//! The protocol of the mobile clients before version 3: one line in, one line out.

use platform::{AgentInstanceFactory, EventRouter, get_agent_instance_factory as factory_of_all};

/// Answers a line.
#[must_use]
pub fn line(factory: &AgentInstanceFactory<'_>, text: &str) -> String {
    let user_id = factory.scope().user_id();
    match text.strip_prefix('?') {
        Some(question) => factory_of_all().triage(user_id.to_owned()).answer(question),
        None => factory_of_all().planner(1).plan(text).concat(),
    }
}

/// Sends a line to an old client.
#[must_use]
pub fn send(text: &str) -> String {
    EventRouter::instance().publish("old", text).frame
}

#[cfg(test)]
mod tests {
    use super::send;

    #[test]
    fn a_line_names_its_protocol() {
        assert_eq!(send("hi"), "old hi");
        assert_eq!(super::factory_of_all().label(), "agents");
    }
}

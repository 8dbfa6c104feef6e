//! The effects of the commands.

use crate::command::Command;
use gateway::response::Response;
use platform::{EventRouter, Platform, get_agent_instance_factory};

/// Runs a command and returns what the operator sees.
pub(crate) fn run(platform: &Platform, command: Command) -> String {
    match command {
        Command::Health => health(platform).body,
        Command::Ask { topic, question } => get_agent_instance_factory().triage(topic).answer(&question),
        Command::Clean => clean(),
    }
}

fn health(platform: &Platform) -> Response {
    let room = platform.events.largest_event();
    if EventRouter::instance().is_open() {
        Response::ok(format!("{room} bytes"))
    } else {
        Response::not_found("closed")
    }
}

fn clean() -> String {
    let lines = jobs::cleanup::once();
    EventRouter::instance().publish("operators", &lines.join(", ")).frame
}

#[cfg(test)]
mod tests {
    use super::run;
    use crate::command::Command;
    use platform::{Platform, get_agent_instance_factory};

    #[test]
    fn an_operator_asks() {
        let expected = get_agent_instance_factory().triage("a".to_owned()).answer("b");
        let command = Command::Ask { topic: "a".to_owned(), question: "b".to_owned() };
        assert_eq!(run(&Platform::default(), command), expected);
        assert_eq!(run(&Platform::default(), Command::Health), "65536 bytes");
        assert_eq!(run(&Platform::default(), Command::Clean), "operators cleanup do notes");
    }
}

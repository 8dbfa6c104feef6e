//! The named pipe that the desktop client uses on Windows.

use platform::{EventRouter, get_agent_instance_factory};

/// Answers a line of the pipe.
#[must_use]
pub fn answer(line: &str) -> String {
    EventRouter::instance().publish("pipe", line);
    get_agent_instance_factory().triage("pipe".to_owned()).answer(line)
}

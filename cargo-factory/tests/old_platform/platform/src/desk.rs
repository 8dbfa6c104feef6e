//! The methods that callers need of a factory, so that code can be written for the old and the new one.

use crate::{AgentInstanceFactory, legacy::LegacyFactory};

/// A factory, old or new.
pub trait Desk {
    /// Answers a message about a topic.
    fn answer(&self, topic: &str, message: &str) -> String;
}

impl Desk for LegacyFactory {
    fn answer(&self, topic: &str, message: &str) -> String {
        self.triage(topic.to_owned()).answer(message)
    }
}

impl Desk for AgentInstanceFactory<'_> {
    fn answer(&self, topic: &str, message: &str) -> String {
        self.triage(topic.to_owned()).answer(message)
    }
}

/// Greets a visitor with the words of a desk.
pub fn greet(desk: &impl Desk, visitor: &str) -> String {
    desk.answer("welcome", visitor)
}

/// Returns the answers to several messages about a topic.
pub fn answer_all(desk: &impl Desk, topic: &str, messages: &[&str]) -> Vec<String> {
    messages.iter().map(|message| desk.answer(topic, message)).collect()
}

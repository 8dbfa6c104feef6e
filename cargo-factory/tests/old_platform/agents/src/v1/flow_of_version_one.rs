//! The flow of version 1, which two customers still use.

use platform as server;
use server::{AgentInstanceFactory, EventRouter as Router, Platform, get_agent_instance_factory};

/// A question, and the answers so far.
#[derive(Default)]
pub struct Flow {
    answers: Vec<String>,
}

impl Flow {
    /// Answers a question and keeps the answer.
    pub fn ask(&mut self, question: &str) -> &str {
        self.answers.push(get_agent_instance_factory().triage("v1".to_owned()).answer(question));
        self.answers.last().map_or("", String::as_str)
    }

    /// Answers a question with the factory of the user.
    pub fn ask_as(&mut self, factory: &AgentInstanceFactory<'_>, question: &str) -> usize {
        let topic = factory.label();
        self.answers.push(server::get_agent_instance_factory().triage(topic.to_owned()).answer(question));
        self.answers.len()
    }

    /// Sends all answers.
    #[must_use]
    pub fn send(&self, platform: &Platform) -> usize {
        let room = platform.events.largest_event();
        let sent = self.answers.iter().map(|answer| <Router>::instance().publish("v1", answer).frame.len());
        sent.sum::<usize>().min(room)
    }
}

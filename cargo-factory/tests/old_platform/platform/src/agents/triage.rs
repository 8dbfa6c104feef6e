//! The agent that answers first.

use crate::answers;
use factory_core::{UserScope, user_scoped};

/// An agent that answers messages about one topic.
#[user_scoped]
pub struct TriageAgent<'user> {
    scope: UserScope<'user>,
    #[param]
    topic: String,
}

impl<'user> TriageAgent<'user> {
    /// Answers a message.
    #[must_use]
    pub fn answer(&self, message: &str) -> String {
        answers::answer(&self.topic, message)
    }

    /// Answers a message after the caller's other work.
    pub async fn answer_later(&self, message: &str) -> String {
        self.answer(message)
    }

    /// Returns the user that the agent works for.
    #[must_use]
    pub fn user_id(&self) -> &'user str {
        self.scope.user_id()
    }
}

//! The conversation of a user.

use factory_core::{PerConversation, UserScope, user_scoped};
use serde::Serialize;

/// A line of a conversation.
#[derive(Clone, Serialize)]
pub struct Line {
    /// The user's id, or the agent's name.
    pub author: String,
    /// The words of the author.
    pub text: String,
}

/// The lines of one conversation, from one request to the next. Its oldest lines are forgotten.
#[derive(Default)]
pub struct Lines(Vec<Line>);

/// The conversation of the scope. The context that opened the scope names it, so an agent cannot read another one.
#[user_scoped]
pub struct Conversation<'user> {
    scope: UserScope<'user>,
    #[shared]
    lines: &'user PerConversation<Lines>,
}

impl Conversation<'_> {
    /// The number of lines that are kept.
    pub const MOST_LINES: usize = 200;

    /// Adds a line.
    pub fn add(&self, author: &str, text: &str) {
        self.lines.of(self.scope).with(|lines| {
            let too_many = (lines.0.len() + 1).saturating_sub(Self::MOST_LINES);
            lines.0.drain(..too_many);
            lines.0.push(Line { author: author.to_owned(), text: text.to_owned() });
        });
    }

    /// Returns all lines, oldest first.
    #[must_use]
    pub fn lines(&self) -> Vec<Line> {
        self.lines.of(self.scope).with(|lines| lines.0.clone())
    }
}

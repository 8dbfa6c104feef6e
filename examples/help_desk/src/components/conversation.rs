//! The conversation of one scope.

use factory_core::{UserScope, user_scoped};
use std::sync::{Mutex, PoisonError};

/// The lines that the agents of one scope have added. All agents of the scope use the same conversation.
#[user_scoped]
pub struct Conversation<'user> {
    scope: UserScope<'user>,
    lines: Mutex<Vec<String>>,
}

impl Conversation<'_> {
    /// Adds a line under the user's id and returns the number of lines.
    pub fn add(&self, line: &str) -> usize {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        lines.push(format!("{}: {line}", self.scope.user_id()));
        lines.len()
    }
}

use factory_core::{UserScope, user_scoped};
use std::sync::{Mutex, PoisonError};

/// What was said in one scope: all of its agents have the same one.
#[user_scoped]
pub(crate) struct Conversation<'user> {
    scope: UserScope<'user>,
    lines: Mutex<Vec<String>>,
}

impl Conversation<'_> {
    /// Under the user's name. Returns how many lines there are now.
    pub(crate) fn add(&self, line: &str) -> usize {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        lines.push(format!("{}: {line}", self.scope.user_id()));
        lines.len()
    }
}

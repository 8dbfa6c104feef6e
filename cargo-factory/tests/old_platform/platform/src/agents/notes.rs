//! The agent that keeps a user's notes.

use crate::notebook::Notebook;
use factory_core::{UserScope, user_scoped};

/// An agent that adds to the notes of its user and reads them.
#[user_scoped]
pub struct NotesAgent<'user> {
    scope: UserScope<'user>,
    #[shared]
    notebook: &'user Notebook,
}

impl NotesAgent<'_> {
    /// Adds a note and returns how many characters it has.
    pub fn add(&self, note: &str) -> usize {
        self.notebook.add(self.scope, note);
        note.chars().count()
    }

    /// Returns the user's last note.
    #[must_use]
    pub fn last(&self) -> Option<String> {
        self.notebook.last(self.scope)
    }
}

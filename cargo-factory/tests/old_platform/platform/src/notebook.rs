//! The notes of all users, apart from each other.

use factory_core::{PerUser, Shareable, UserScope};

/// The notes of each user.
#[derive(Default, Shareable)]
pub struct Notebook {
    notes: PerUser<Vec<String>>,
}

impl Notebook {
    /// Adds a note of the scope's user.
    pub fn add(&self, scope: UserScope<'_>, note: &str) {
        self.notes.of(scope).with(|notes| notes.push(note.to_owned()));
    }

    /// Returns the last note of the scope's user.
    #[must_use]
    pub fn last(&self, scope: UserScope<'_>) -> Option<String> {
        self.notes.of(scope).with(|notes| notes.last().cloned())
    }
}

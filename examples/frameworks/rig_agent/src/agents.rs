//! The agents of one user's request.

use factory_core::user_scoped;

#[user_scoped]
mod request {
    use factory_core::{PerUser, UserScope, user_scoped};

    /// The notes of one user, oldest first.
    #[derive(Default)]
    pub struct Notes(Vec<String>);

    /// An agent that keeps the user's notes from one request to the next.
    #[user_scoped]
    pub struct Notebook<'user> {
        scope: UserScope<'user>,
        #[shared]
        notes: &'user PerUser<Notes>,
    }

    impl Notebook<'_> {
        /// Saves a note.
        pub fn add(&self, note: String) {
            self.notes.of(self.scope).with(|notes| notes.0.push(note));
        }

        /// Returns all notes, oldest first.
        #[must_use]
        pub fn list(&self) -> Vec<String> {
            self.notes.of(self.scope).with(|notes| notes.0.clone())
        }
    }
}

pub use request::{Notebook, Notes};

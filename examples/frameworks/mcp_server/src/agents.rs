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

    /// The ids of the MCP sessions that one user has opened, oldest first. Some of the sessions may have ended.
    #[derive(Default)]
    pub struct OpenSessions(Vec<String>);

    /// The number of MCP sessions that a user can have open.
    const MOST_SESSIONS: usize = 8;

    /// An agent that knows which MCP sessions the user has opened. An id of another user is as unknown as an invented one.
    #[user_scoped]
    pub struct Sessions<'user> {
        scope: UserScope<'user>,
        #[shared]
        open: &'user PerUser<OpenSessions>,
    }

    impl Sessions<'_> {
        /// Returns whether the user has opened this session.
        #[must_use]
        pub fn contains(&self, id: &str) -> bool {
            self.open.of(self.scope).with(|open| open.0.iter().any(|other| other == id))
        }

        /// Returns the ids of the user's sessions, oldest first.
        #[must_use]
        pub fn ids(&self) -> Vec<String> {
            self.open.of(self.scope).with(|open| open.0.clone())
        }

        /// Adds a session that the user has opened. With too many, removes the user's oldest session and returns its id.
        #[must_use]
        pub fn add(&self, id: String) -> Option<String> {
            self.open.of(self.scope).with(|open| {
                open.0.push(id);
                (open.0.len() > MOST_SESSIONS).then(|| open.0.remove(0))
            })
        }

        /// Removes a session that has ended.
        pub fn remove(&self, id: &str) {
            self.open.of(self.scope).with(|open| open.0.retain(|other| other != id));
        }
    }
}

pub use request::{Notebook, Notes, OpenSessions, Sessions};

//! Programs that must not compile, beside their twins that must. See `README.md`.
//!
//! The small help desk that the cases are about, so that each shows only what it is about.

use factory_core::{Identity, InvalidContext, PerUser, UserExecutionContext, UserScope, agent_factory, user_scoped};
use std::{
    ops::Deref,
    sync::{Arc, Mutex},
};

/// One user's conversation, kept for their scope.
#[user_scoped]
pub struct Memory<'user> {
    /// Whose it is.
    pub scope: UserScope<'user>,
    /// What was said.
    pub lines: Mutex<Vec<String>>,
}

/// Takes notes for one user.
#[user_scoped]
pub struct Notes<'user> {
    /// Whose they are.
    pub scope: UserScope<'user>,
    /// The conversation they are about.
    #[scoped]
    pub memory: Arc<Memory<'user>>,
    /// The notes.
    pub text: String,
}

agent_factory! {
    /// What one user's request may touch.
    pub factory Factory for
    /// What all users share.
    #[derive(Debug, Default)]
    pub struct Platform {
        shared {
            /// Each user's unsent answers.
            pub drafts: PerUser<Vec<String>>,
        }
        scoped { memory: Memory }
        agents { notes: Notes }
    }
}

/// A value with a log that everybody writes to, passed off as the value.
#[derive(Default)]
pub struct Tracked<T> {
    value: T,
    /// What everybody wrote.
    pub log: Mutex<Vec<String>>,
}

impl<T> Deref for Tracked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// A verified user's.
///
/// # Errors
///
/// When the id is a placeholder.
pub fn context(user: &str) -> Result<UserExecutionContext, InvalidContext> {
    UserExecutionContext::new(Identity::verified(user, "login.example.com")?, "thread-19", "run-204")
}

/// Reads one user's drafts.
#[user_scoped]
pub struct Reader<'user> {
    /// Whose they are.
    pub scope: UserScope<'user>,
    /// What all users' drafts are kept in.
    #[shared]
    pub drafts: &'user PerUser<Vec<String>>,
}

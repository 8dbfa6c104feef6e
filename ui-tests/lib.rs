//! A small help desk for the programs of `rules/` and `limits/`, so that each shows one thing only. See `README.md`.

use factory_core::{Identity, InvalidContext, PerUser, UserExecutionContext, UserScope, agent_factory, user_scoped};
use std::{
    ops::Deref,
    sync::{Arc, Mutex},
};

/// One user's conversation, kept for their scope.
#[user_scoped]
pub struct Memory<'user> {
    /// The scope of its user.
    pub scope: UserScope<'user>,
    /// The lines of the conversation.
    pub lines: Mutex<Vec<String>>,
}

/// Takes notes for one user.
#[user_scoped]
pub struct Notes<'user> {
    /// The scope of their user.
    pub scope: UserScope<'user>,
    /// The conversation that they summarize.
    #[scoped]
    pub memory: Arc<Memory<'user>>,
    /// The notes.
    pub text: String,
}

agent_factory! {
    /// The agents and components of one user's request.
    pub factory Factory for
    /// The components that all users share.
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

/// A value with a log that all users write to. It dereferences to the value.
#[derive(Default)]
pub struct Tracked<T> {
    value: T,
    /// The lines of all users.
    pub log: Mutex<Vec<String>>,
}

impl<T> Deref for Tracked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Returns a context of a verified user.
///
/// # Errors
///
/// Returns an error if the text cannot be an id.
pub fn context(user: &str) -> Result<UserExecutionContext, InvalidContext> {
    UserExecutionContext::new(Identity::verified(user, "login.example.com")?, "thread-19", "run-204")
}

/// Reads one user's drafts.
#[user_scoped]
pub struct Reader<'user> {
    /// The scope of the user.
    pub scope: UserScope<'user>,
    /// The drafts of all users.
    #[shared]
    pub drafts: &'user PerUser<Vec<String>>,
}

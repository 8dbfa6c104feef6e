//! The one request that every version serves.

use factory_core::{Identity, Shareable, UserExecutionContext};
use std::sync::atomic::{AtomicU64, Ordering};

/// A function that serves one request of the context's user and returns the value of [`answer`].
pub type Request = dyn Fn(UserExecutionContext, u64) -> u64 + Send + Sync;

/// The first shared component, behind a trait.
pub trait Llm: Shareable {
    /// Returns the model's answer.
    fn complete(&self, prompt: u64) -> u64;
}

/// An `Llm` of almost no cost, so that the wiring is measured.
#[derive(Clone, Shareable)]
pub struct Echo {
    /// The number that is added to every prompt.
    pub offset: u64,
}

impl Llm for Echo {
    fn complete(&self, prompt: u64) -> u64 {
        prompt + self.offset
    }
}

/// The second shared component.
#[derive(Clone, Shareable)]
pub struct Catalogue {
    /// The number of entries.
    pub entries: u64,
}

/// The third shared component.
#[derive(Clone, Shareable)]
pub struct Limits {
    /// The number of turns that a user may take.
    pub turns: u64,
}

/// The first shared component of every version.
pub const ECHO: Echo = Echo { offset: 5 };
/// The second shared component of every version.
pub const CATALOGUE: Catalogue = Catalogue { entries: 40 };
/// The third shared component of every version.
pub const LIMITS: Limits = Limits { turns: 8 };

/// The component of one user's agents, for versions without scopes.
#[derive(Default)]
pub struct Memory {
    turns: AtomicU64,
}

impl Memory {
    /// Adds one and returns the number.
    #[inline]
    pub fn turn(&self) -> u64 {
        next_turn(&self.turns)
    }
}

/// Adds one and returns the number.
#[inline]
pub fn next_turn(turns: &AtomicU64) -> u64 {
    turns.fetch_add(1, Ordering::Relaxed) + 1
}

/// The work of the agent, the same in every version.
#[inline]
pub fn answer(completion: u64, catalogue: &Catalogue, limits: &Limits, turn: u64, user_id: &str) -> u64 {
    let name = user_id.bytes().map(u64::from).sum::<u64>();
    completion + catalogue.entries + limits.turns.min(turn) + name
}

/// Creates a context, as a server does from a request's headers.
///
/// # Panics
///
/// Panics if the id is not valid.
#[must_use]
pub fn context(user_id: &str) -> UserExecutionContext {
    let identity = Identity::verified(user_id, "login.example.com").expect("a valid user");
    UserExecutionContext::new(identity, "thread-19", "run-204").expect("valid ids")
}

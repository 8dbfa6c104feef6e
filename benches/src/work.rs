//! The one request that every version serves.

use factory_core::{Identity, Shareable, UserExecutionContext};
use std::sync::atomic::{AtomicU64, Ordering};

/// Serves one request of the context's user, and returns what [`answer`] does.
pub type Request = dyn Fn(UserExecutionContext, u64) -> u64 + Send + Sync;

/// The first shared component, behind a trait.
pub trait Llm: Shareable {
    /// What the model says.
    fn complete(&self, prompt: u64) -> u64;
}

/// An `Llm` that costs next to nothing, so that the wiring is what is measured.
#[derive(Clone, Shareable)]
pub struct Echo {
    /// Added to every prompt.
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
    /// How many there are.
    pub entries: u64,
}

/// The third.
#[derive(Clone, Shareable)]
pub struct Limits {
    /// The most that a user may take.
    pub turns: u64,
}

/// What the shared components are in every version.
pub const ECHO: Echo = Echo { offset: 5 };
/// See [`ECHO`].
pub const CATALOGUE: Catalogue = Catalogue { entries: 40 };
/// See [`ECHO`].
pub const LIMITS: Limits = Limits { turns: 8 };

/// What a user's agents have in common, where the version has no scope of its own to put into it.
#[derive(Default)]
pub struct Memory {
    turns: AtomicU64,
}

impl Memory {
    /// Counts one more.
    #[inline]
    pub fn turn(&self) -> u64 {
        next_turn(&self.turns)
    }
}

/// Counts one more.
#[inline]
pub fn next_turn(turns: &AtomicU64) -> u64 {
    turns.fetch_add(1, Ordering::Relaxed) + 1
}

/// What every version's agent does, of all that it was given.
#[inline]
pub fn answer(completion: u64, catalogue: &Catalogue, limits: &Limits, turn: u64, user_id: &str) -> u64 {
    let name = user_id.bytes().map(u64::from).sum::<u64>();
    completion + catalogue.entries + limits.turns.min(turn) + name
}

/// A context that is ready: what a server makes of a request's headers, whichever version serves it.
///
/// # Panics
///
/// Never: the ids are valid.
#[must_use]
pub fn context(user_id: &str) -> UserExecutionContext {
    let identity = Identity::verified(user_id, "login.example.com").expect("a valid user");
    UserExecutionContext::new(identity, "thread-19", "run-204").expect("valid ids")
}

//! Generic agents behind one trait. A case includes this file by its path.

use factory_core::{BelongsTo, Shareable, UserScope, agent_factory, user_scoped};
use std::{
    fmt::{Debug, Display},
    marker::PhantomData,
};

/// Rows about values of one type.
#[derive(Debug, Shareable)]
pub struct Cache<T, const ROWS: usize> {
    rows: [u8; ROWS],
    of: PhantomData<T>,
}

impl<T, const ROWS: usize> Default for Cache<T, ROWS> {
    fn default() -> Self {
        Self { rows: [0; ROWS], of: PhantomData }
    }
}

/// Takes notes on a topic of any type.
#[user_scoped]
#[derive(Clone, Debug)]
pub struct Notes<'user, T: Clone + Display, const ROWS: usize>
where
    T: Debug + Shareable,
{
    scope: UserScope<'user>,
    #[shared]
    cache: &'user Cache<T, ROWS>,
    #[param]
    topic: T,
    #[init([0; ROWS])]
    counts: [u8; ROWS],
}

/// An agent that talks to its user.
pub trait Agent<'user>: BelongsTo<'user> {
    /// Returns one line for the user.
    fn say(&self) -> String;
}

impl<'user, T: Clone + Debug + Display + Shareable, const ROWS: usize> Agent<'user> for Notes<'user, T, ROWS> {
    fn say(&self) -> String {
        format!("{} on {} in {}", self.scope.user_id(), self.topic, self.cache.rows.len() + self.counts.len())
    }
}

/// Talks to one user.
#[user_scoped]
#[derive(Debug)]
pub struct Talk<'user> {
    scope: UserScope<'user>,
}

impl<'user> Agent<'user> for Talk<'user> {
    fn say(&self) -> String {
        format!("{}: echo", self.scope.user_id())
    }
}

agent_factory! {
    /// A factory of generic agents.
    pub factory Factory for
    /// The components that the agents share.
    #[derive(Debug, Default)]
    pub struct Platform {
        shared {
            /// A cache of text.
            pub cache: Cache<String, 2>,
        }
        agents { notes: Notes<String, 2>(topic: String), talk: Talk }
    }
}

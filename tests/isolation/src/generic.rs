//! A factory that is generic over a component of its platform.

use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

/// A language model.
pub trait Model: Shareable {}

/// A model for tests.
#[derive(Debug, Shareable)]
pub struct Fake;

impl Model for Fake {}

agent_factory! {
    /// The factory.
    pub factory Desk for
    /// The components that all users share.
    pub struct Platform<M: Model> {
        shared {
            /// The language model.
            pub model: M as TheModel,
        }
        scoped { memory: Memory<M> }
        agents { triage: Triage<M>(topic: String) }
    }
}

/// The name of the model.
#[derive(Debug)]
pub enum TheModel {}

/// The lines of one scope.
#[user_scoped]
pub struct Memory<'user, M: Model> {
    scope: UserScope<'user>,
    #[shared(TheModel)]
    model: &'user M,
}

/// An agent that uses the model.
#[user_scoped]
pub struct Triage<'user, M: Model> {
    scope: UserScope<'user>,
    #[shared(TheModel)]
    model: &'user M,
    #[param]
    topic: String,
}

//! A factory with one agent. Some tests copy this file into a package of its own.

use factory_core::{UserScope, agent_factory, user_scoped};

agent_factory! {
    /// The factory.
    pub factory Desk for
    /// The components that all users share.
    pub struct Platform {
        agents { triage: Triage }
    }
}

/// An agent.
#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
}

/// A name without a lifetime, which the suite cannot use.
pub type Alias = Desk<'static>;

// The names of the parameters are compared when code is generated for the call: by `cargo build`, and not by `cargo
// check`. Both compare the types.

use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

pub enum TheModel {}

#[user_scoped]
pub struct Triage<'user, M: Shareable> {
    scope: UserScope<'user>,
    #[shared(TheModel)]
    model: &'user M,
    #[param]
    from: String,
    #[param]
    to: String,
}

agent_factory! {
    pub factory Factory for pub struct Platform<M: Shareable> {
        shared { pub model: M as TheModel }
        agents { triage: Triage<M>(to: String, from: String) }
    }
}

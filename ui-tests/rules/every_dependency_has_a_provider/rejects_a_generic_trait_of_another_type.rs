// Twin: accepts_a_generic_trait_that_is_shared.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

pub trait Store<T>: Shareable {}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    store: &'user dyn Store<String>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub store: dyn Store<u32> }
        agents { triage: Triage }
    }
}

pub fn main() {}

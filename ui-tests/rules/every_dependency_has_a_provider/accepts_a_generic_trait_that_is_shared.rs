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
        shared { pub store: dyn Store<String> }
        agents { triage: Triage }
    }
}

pub fn main() {}

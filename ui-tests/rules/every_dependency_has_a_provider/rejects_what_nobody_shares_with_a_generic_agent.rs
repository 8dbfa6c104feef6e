// Twin: accepts_what_a_generic_agent_needs.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Triage<'user, T: Shareable> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user T,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage<u32> }
    }
}

pub fn main() {}

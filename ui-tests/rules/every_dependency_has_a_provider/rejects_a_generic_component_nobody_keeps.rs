// Twin: accepts_a_generic_component_that_the_scope_keeps.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;

#[user_scoped]
pub struct Log<'user, T: Default> {
    scope: UserScope<'user>,
    lines: T,
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[scoped]
    log: Arc<Log<'user, String>>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage }
    }
}

pub fn main() {}

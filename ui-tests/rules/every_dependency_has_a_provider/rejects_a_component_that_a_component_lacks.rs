// Twin: accepts_a_component_that_a_component_needs.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;
use ui_tests::Memory;

#[user_scoped]
pub struct Log<'user> {
    scope: UserScope<'user>,
    #[scoped]
    memory: Arc<Memory<'user>>,
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[scoped]
    log: Arc<Log<'user>>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { log: Log }
        agents { triage: Triage }
    }
}

pub fn main() {}

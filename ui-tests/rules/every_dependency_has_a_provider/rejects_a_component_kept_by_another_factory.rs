// Twin: accepts_what_the_scope_keeps.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;
use ui_tests::Memory;

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[scoped]
    memory: Arc<Memory<'user>>,
}

agent_factory! {
    pub factory Other for pub struct OtherPlatform {
        scoped { memory: Memory }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage }
    }
}

pub fn main() {}

// Twin: accepts_an_annotated_component_of_an_agent.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;

#[user_scoped]
pub struct Memory<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[scoped]
    memory: Arc<String>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { memory: Memory }
        agents { triage: Triage }
    }
}

pub fn main() {}

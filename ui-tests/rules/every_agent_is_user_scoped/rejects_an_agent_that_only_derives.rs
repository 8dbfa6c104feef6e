// Twin: accepts_an_annotated_agent.rs
use factory_core::{UserScope, agent_factory};

#[derive(Clone, Copy)]
pub struct Triage<'user> {
    scope: UserScope<'user>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage }
    }
}

pub fn main() {}

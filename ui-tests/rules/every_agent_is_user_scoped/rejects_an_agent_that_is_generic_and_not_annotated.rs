// Twin: accepts_an_annotated_agent.rs
use factory_core::{UserScope, agent_factory};

pub struct Triage<'user, T> {
    scope: UserScope<'user>,
    topic: T,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage<String> }
    }
}

pub fn main() {}

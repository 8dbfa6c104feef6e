// Twin: accepts_an_annotated_agent.rs
use factory_core::{UserScope, agent_factory};

pub struct Triage<'user, 'a> {
    scope: UserScope<'user>,
    topic: &'a str,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage<'user, 'user> }
    }
}

pub fn main() {}

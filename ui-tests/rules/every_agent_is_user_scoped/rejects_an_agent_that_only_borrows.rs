// Twin: accepts_an_annotated_agent.rs
use factory_core::agent_factory;

pub struct Triage<'user> {
    topic: &'user str,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage }
    }
}

pub fn main() {}

// Twin: accepts_an_annotated_agent.rs
use factory_core::{PerUserRef, agent_factory};

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: PerUserRef<String> }
    }
}

pub fn main() {}

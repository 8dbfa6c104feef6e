// Twin: accepts_an_annotated_agent.rs
use factory_core::{OpenScope, agent_factory};

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: OpenScope<ui_tests::Platform> }
    }
}

pub fn main() {}

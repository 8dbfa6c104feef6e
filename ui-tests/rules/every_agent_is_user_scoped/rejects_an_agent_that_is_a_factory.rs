// Twin: accepts_an_annotated_agent.rs
use factory_core::agent_factory;

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: ui_tests::Factory }
    }
}

pub fn main() {}

// Twin: accepts_an_annotated_agent.rs
use factory_core::{UserData, agent_factory};

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: UserData<String> }
    }
}

pub fn main() {}

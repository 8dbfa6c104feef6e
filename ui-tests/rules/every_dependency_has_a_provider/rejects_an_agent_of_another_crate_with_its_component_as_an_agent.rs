// Twin: accepts_an_agent_of_another_crate.rs
use factory_core::agent_factory;
use ui_tests::{Memory, Notes};

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { memory: Memory, notes: Notes }
    }
}

pub fn main() {}

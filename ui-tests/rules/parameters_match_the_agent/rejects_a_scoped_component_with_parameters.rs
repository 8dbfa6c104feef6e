// Twin: accepts_a_component_without_parameters.rs
use factory_core::agent_factory;
use ui_tests::{Memory, Notes};

agent_factory! {
    pub factory Office for pub struct Building {
        scoped { memory: Memory(lines: Vec<String>) }
        agents { notes: Notes }
    }
}

pub fn main() {}

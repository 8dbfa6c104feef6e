// Twin: accepts_a_component_documented_under_a_condition.rs
use factory_core::agent_factory;
use ui_tests::{Memory, Notes};

agent_factory! {
    pub factory Office for pub struct Building {
        scoped {
            #[cfg_attr(all(), deprecated)]
            memory: Memory
        }
        agents { notes: Notes }
    }
}

pub fn main() {}

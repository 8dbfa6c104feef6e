// Twin: accepts_a_documented_component.rs
use factory_core::agent_factory;
use ui_tests::{Memory, Notes};

agent_factory! {
    pub factory Office for pub struct Building {
        scoped {
            #[deprecated]
            memory: Memory
        }
        agents { notes: Notes }
    }
}

pub fn main() {}

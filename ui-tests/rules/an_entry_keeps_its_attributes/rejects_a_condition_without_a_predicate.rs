// Twin: accepts_a_condition_with_a_predicate.rs
use factory_core::agent_factory;
use ui_tests::{Memory, Notes};

agent_factory! {
    pub factory Office for pub struct Building {
        scoped {
            #[cfg]
            memory: Memory
        }
        agents { notes: Notes }
    }
}

pub fn main() {}

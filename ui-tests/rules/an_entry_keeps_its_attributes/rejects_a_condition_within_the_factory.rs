// Twin: accepts_a_condition_before_the_factory.rs
use factory_core::agent_factory;
use ui_tests::{Memory, Notes};

agent_factory! {
    #[cfg(all())]
    pub factory Office for pub struct Building {
        scoped {
            memory: Memory
        }
        agents { notes: Notes }
    }
}

pub fn main() {}

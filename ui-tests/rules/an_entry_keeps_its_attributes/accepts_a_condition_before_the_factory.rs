use factory_core::agent_factory;
use ui_tests::{Memory, Notes};

#[cfg(not(doc))]
agent_factory! {
    pub factory Office for pub struct Building {
        scoped {
            memory: Memory
        }
        agents { notes: Notes }
    }
}

pub fn main() {}

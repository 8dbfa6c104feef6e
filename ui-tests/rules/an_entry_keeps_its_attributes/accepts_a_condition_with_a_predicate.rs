use factory_core::agent_factory;
use ui_tests::{Memory, Notes};

agent_factory! {
    pub factory Office for pub struct Building {
        scoped {
            #[cfg(all())]
            memory: Memory
        }
        agents { notes: Notes }
    }
}

pub fn main() {}

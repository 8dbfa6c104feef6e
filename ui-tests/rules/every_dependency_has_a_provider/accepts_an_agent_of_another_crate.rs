use factory_core::agent_factory;
use ui_tests::{Memory, Notes};

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { memory: Memory }
        agents { notes: Notes }
    }
}

pub fn main() {}

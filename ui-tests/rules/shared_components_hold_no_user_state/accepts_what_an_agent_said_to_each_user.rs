use factory_core::{PerUser, agent_factory};
use ui_tests::{Memory, Notes};

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub last: PerUser<Vec<String>> }
        scoped { memory: Memory }
        agents { notes: Notes }
    }
}

pub fn main() {}

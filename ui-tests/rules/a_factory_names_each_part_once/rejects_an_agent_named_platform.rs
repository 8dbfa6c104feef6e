// Twin: accepts_each_part_once.rs
use factory_core::{PerUser, agent_factory};
use ui_tests::{Memory, Notes};

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            pub drafts: PerUser<Vec<String>>,
            pub name: String,
        }
        scoped { memory: Memory }
        agents {
            notes: Notes,
            platform: Notes,
        }
    }
}

pub fn main() {}

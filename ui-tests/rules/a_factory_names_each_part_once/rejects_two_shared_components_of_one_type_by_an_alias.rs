// Twin: accepts_each_part_once.rs
// Also: every_dependency_has_a_provider
use factory_core::{PerUser, agent_factory};
use ui_tests::{Memory, Notes};

type Drafts = PerUser<Vec<String>>;

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            pub drafts: PerUser<Vec<String>>,
            pub name: Drafts,
        }
        scoped { memory: Memory }
        agents {
            notes: Notes,
            journal: Notes,
        }
    }
}

pub fn main() {}

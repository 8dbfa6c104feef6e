// Twin: accepts_sections_in_any_order.rs
use factory_core::{PerUser, agent_factory};
use ui_tests::{Memory, Notes};

agent_factory! {
    pub factory Factory for pub struct Platform {
        replaces { get_factory }
        agents { notes: Notes }
        scoped { memory: Memory }
        agents { journal: Notes }
        shared { pub drafts: PerUser<Vec<String>> }
    }
}

pub fn main() {}

// Twin: accepts_what_an_agent_said_to_each_user.rs
use factory_core::agent_factory;
use std::sync::Arc;
use ui_tests::{Memory, Notes};

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub last: Arc<Memory> }
        scoped { memory: Memory }
        agents { notes: Notes }
    }
}

pub fn main() {}

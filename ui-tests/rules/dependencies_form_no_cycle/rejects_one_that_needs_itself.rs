// Twin: accepts_one_that_needs_nothing.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;

#[user_scoped]
pub struct Memory<'user> {
    scope: UserScope<'user>,
    #[scoped]
    memory: Arc<Memory<'user>>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { memory: Memory }
    }
}

pub fn main() {}

// Twin: accepts_an_annotated_component.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Memory<'user> {
    scope: UserScope<'user>,
    #[param]
    topic: String,
    #[param]
    turns: u32,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { memory: Memory }
    }
}

pub fn main() {}

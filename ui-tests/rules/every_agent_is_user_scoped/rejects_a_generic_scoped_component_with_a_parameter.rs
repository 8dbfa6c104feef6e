// Twin: accepts_an_annotated_component.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Memory<'user, T> {
    scope: UserScope<'user>,
    #[param]
    topic: T,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { memory: Memory<String> }
    }
}

pub fn main() {}

// Twin: accepts_an_annotated_component.rs
use factory_core::{UserScope, agent_factory};

pub enum Memory<'user> {
    Kept(UserScope<'user>),
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { memory: Memory }
    }
}

pub fn main() {}

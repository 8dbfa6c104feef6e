// Twin: accepts_an_annotated_component.rs
use factory_core::agent_factory;

pub struct Memory {
    turns: u32,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { memory: Memory }
    }
}

pub fn main() {}

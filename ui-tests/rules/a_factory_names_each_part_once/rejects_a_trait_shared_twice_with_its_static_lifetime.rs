// Twin: accepts_a_trait_shared_once.rs
// Also: every_dependency_has_a_provider
use factory_core::{Shareable, agent_factory};

pub trait Llm: Shareable {}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub llm: dyn Llm, pub spare: dyn Llm + 'static }
    }
}

pub fn main() {}

// Twin: accepts_a_trait_shared_once.rs
use factory_core::{Shareable, agent_factory};

pub trait Llm: Shareable {}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub llm: dyn Llm, pub spare: dyn Llm }
    }
}

pub fn main() {}

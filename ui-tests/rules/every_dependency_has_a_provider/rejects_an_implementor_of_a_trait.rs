// Twin: accepts_an_object_of_a_trait.rs
use factory_core::{Shareable, agent_factory};

pub trait Llm: Shareable {}

agent_factory! {
    pub factory Office for pub struct Building {
        shared { pub llm: impl Llm }
    }
}

pub fn main() {}

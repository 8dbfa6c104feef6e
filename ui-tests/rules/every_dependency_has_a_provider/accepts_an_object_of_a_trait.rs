use factory_core::{Shareable, agent_factory};

pub trait Llm: Shareable {}

agent_factory! {
    pub factory Office for pub struct Building {
        shared { pub llm: dyn Llm }
    }
}

pub fn main() {}

// Twin: accepts_a_component_of_checked_components.rs
use factory_core::{PerUser, Shareable, agent_factory};

#[derive(Default)]
pub struct Cache {
    answers: PerUser<Vec<String>>,
}

#[derive(Shareable)]
pub struct Llm {
    model: String,
    cache: Cache,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub llm: Llm }
    }
}

pub fn main() {}

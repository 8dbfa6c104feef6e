// Twin: accepts_a_component_of_checked_components.rs
// Leaks: 22
use factory_core::{Shareable, agent_factory};
use std::sync::Mutex;

#[derive(Default, Shareable)]
pub struct Cache {
    answers: Mutex<Vec<String>>,
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

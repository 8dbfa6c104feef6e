// Twin: accepts_a_generic_component.rs
use factory_core::{Shareable, agent_factory};
use std::sync::Mutex;

#[derive(Shareable)]
pub struct Cache<T> {
    answers: Vec<T>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub cache: Cache<Mutex<String>> }
    }
}

pub fn main() {}

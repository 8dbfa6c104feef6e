// Twin: accepts_a_trait_of_shareable_types.rs
use factory_core::{Shareable, agent_factory};
use std::sync::Arc;

pub trait Llm: Send + Sync {
    fn complete(&self, prompt: &str) -> String;
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub llm: dyn Llm }
    }
}

#[derive(Shareable)]
pub struct Echo {
    history: Vec<String>,
}

impl Llm for Echo {
    fn complete(&self, prompt: &str) -> String {
        prompt.to_owned()
    }
}

pub fn main() {
    let platform = Platform { llm: Arc::new(Echo { history: Vec::new() }) };
    assert_eq!(platform.llm.complete("hello"), "hello");
}

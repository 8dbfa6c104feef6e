// Twin: accepts_a_trait_of_shareable_types.rs
use factory_core::{Shareable, agent_factory};
use std::sync::Arc;

pub trait Llm: Shareable {
    fn complete(&self, prompt: &str) -> String;
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub llm: dyn Llm }
    }
}

impl<F: Fn(&str) -> String + Send + Sync + 'static> Llm for F {
    fn complete(&self, prompt: &str) -> String {
        self(prompt)
    }
}

pub fn main() {
    let platform = Platform { llm: Arc::new(str::to_owned) };
    assert_eq!(platform.llm.complete("hello"), "hello");
}

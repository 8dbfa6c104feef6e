// Twin: accepts_a_cache_of_each_user.rs
// Leaks: 17
use factory_core::{Shareable, agent_factory};
use std::{collections::HashMap, sync::Mutex};
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Answers {
    by_prompt: Mutex<HashMap<u64, String>>,
}

impl Answers {
    pub fn answer(&self, prompt: u64) -> Option<String> {
        self.by_prompt.lock().unwrap().get(&prompt).cloned()
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub answers: Answers }
    }
}

pub fn main() {
    let platform = Platform { answers: Answers::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |_| {
        platform.answers.answer(19);
    });
    served.unwrap();
}

// Twin: accepts_an_agent_around_a_core_of_each_user.rs
// Leaks: 22
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};
use std::sync::Mutex;
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Llm {
    history: Mutex<Vec<String>>,
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    llm: &'user Llm,
}

impl Triage<'_> {
    pub fn ask(&self, prompt: &str) {
        self.llm.history.lock().unwrap().push(prompt.to_owned());
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub llm: Llm }
        agents { triage: Triage }
    }
}

pub fn main() {
    let platform = Platform { llm: Llm::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        factory.triage().ask("hello");
    });
    served.unwrap();
}

use factory_core::{PerUser, Shareable, UserScope, agent_factory};
use std::collections::HashMap;
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Answers {
    by_prompt: PerUser<HashMap<u64, String>>,
}

impl Answers {
    pub fn answer(&self, scope: UserScope<'_>, prompt: u64) -> Option<String> {
        self.by_prompt.of(scope).with(|mine| mine.get(&prompt).cloned())
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub answers: Answers }
    }
}

pub fn main() {
    let platform = Platform { answers: Answers::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        platform.answers.answer(factory.scope(), 19);
    });
    served.unwrap();
}

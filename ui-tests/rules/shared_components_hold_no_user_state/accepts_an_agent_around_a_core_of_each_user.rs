use factory_core::{PerUser, Shareable, UserScope, agent_factory, user_scoped};
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Llm {
    history: PerUser<Vec<String>>,
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    llm: &'user Llm,
}

impl Triage<'_> {
    pub fn ask(&self, prompt: &str) {
        self.llm.history.of(self.scope).with(|mine| mine.push(prompt.to_owned()));
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

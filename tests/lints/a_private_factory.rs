//! A factory without public items, of which a test uses one agent.

use factory_core::{PerUser, Shareable, UserScope, agent_factory, testing, user_scoped};
use std::sync::Arc;

trait Llm: Shareable {
    fn complete(&self, prompt: &str) -> String;
}

#[derive(Shareable)]
struct Echo {
    mark: char,
}

impl Llm for Echo {
    fn complete(&self, prompt: &str) -> String {
        format!("{prompt}{}", self.mark)
    }
}

#[user_scoped]
struct Memory<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
struct Triage<'user, Topic> {
    scope: UserScope<'user>,
    #[shared]
    llm: &'user dyn Llm,
    #[shared]
    drafts: &'user PerUser<Vec<String>>,
    #[scoped]
    memory: Arc<Memory<'user>>,
    #[param]
    topic: Topic,
    #[init(1)]
    attempts: u32,
}

impl Triage<'_, &'static str> {
    fn answer(&self, question: &str) -> String {
        let answer = self.llm.complete(&format!("{} {} {question}", self.topic, self.attempts));
        self.drafts.of(self.memory.scope).with(|drafts| drafts.push(answer.clone()));
        answer
    }
}

agent_factory! {
    factory Office for struct Building {
        shared {
            llm: dyn Llm,
            drafts: PerUser<Vec<String>>,
        }
        scoped { memory: Memory }
        agents { triage: Triage<&'static str>(topic: &'static str) }
        replaces { get_office, static OFFICE, const Echo::MOST }
    }
}

#[test]
fn a_user_is_served() {
    let context = testing::context("alice");
    let building = Building { llm: Arc::new(Echo { mark: '?' }), drafts: PerUser::default() };
    let answer = building.for_user_blocking(context, |office| office.triage("billing").answer("why"));
    assert_eq!(answer.unwrap(), "billing 1 why?");
}

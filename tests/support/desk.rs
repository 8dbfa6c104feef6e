//! The help desk of most tests.

use factory_core::{PerUser, Shareable, UserScope, agent_factory, user_scoped};
use std::sync::{Arc, Mutex};
use tokio::task::yield_now;

/// A model that all users share.
pub trait Llm: Shareable {
    fn complete(&self, prompt: &str) -> String;
}

#[derive(Shareable)]
pub struct Echo;

impl Llm for Echo {
    fn complete(&self, prompt: &str) -> String {
        format!("re: {prompt}")
    }
}

/// The conversation of one scope.
#[user_scoped]
pub struct Memory<'user> {
    pub scope: UserScope<'user>,
    lines: Mutex<Vec<String>>,
}

impl Memory<'_> {
    pub fn add(&self, line: &str) {
        self.lines.lock().unwrap().push(line.to_owned());
    }

    pub fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }
}

/// An agent that answers the user's questions.
#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[shared]
    llm: &'user dyn Llm,
    #[shared]
    pub drafts: &'user PerUser<Vec<String>>,
    #[scoped]
    pub memory: Arc<Memory<'user>>,
    #[param]
    topic: String,
    turns: u32,
}

impl Triage<'_> {
    /// Answers a question, and yields to the tasks of other users at each step.
    pub async fn answer(&mut self, question: &str) -> String {
        self.turns += 1;
        self.memory.add(question);
        yield_now().await;
        self.drafts.of(self.scope).with(|drafts| drafts.push(question.to_owned()));
        yield_now().await;
        let reply = self.llm.complete(question);
        format!("{} on {}, {}: {reply}", self.scope.user_id(), self.topic, self.turns)
    }
}

/// An agent that reads the conversation of the scope.
#[user_scoped]
pub struct Notes<'user> {
    pub scope: UserScope<'user>,
    #[scoped]
    pub memory: Arc<Memory<'user>>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            pub llm: dyn Llm,
            pub drafts: PerUser<Vec<String>>,
        }
        scoped { memory: Memory }
        agents { triage: Triage(topic: String), notes: Notes }
    }
}

pub fn platform() -> Arc<Platform> {
    Arc::new(Platform { llm: Arc::new(Echo), drafts: PerUser::default() })
}

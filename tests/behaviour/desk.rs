//! The help desk that most of these tests are about.

use factory_core::{Identity, PerUser, Shareable, UserExecutionContext, UserScope, agent_factory, user_scoped};
use std::sync::{Arc, Mutex};
use tokio::task::{JoinSet, yield_now};

/// The model that all users share.
pub(super) trait Llm: Shareable {
    fn complete(&self, prompt: &str) -> String;
}

#[derive(Shareable)]
pub(super) struct Echo;

impl Llm for Echo {
    fn complete(&self, prompt: &str) -> String {
        format!("re: {prompt}")
    }
}

/// One user's conversation, kept for their scope.
#[user_scoped]
pub(super) struct Memory<'user> {
    pub(super) scope: UserScope<'user>,
    lines: Mutex<Vec<String>>,
}

impl Memory<'_> {
    pub(super) fn add(&self, line: &str) {
        self.lines.lock().unwrap().push(line.to_owned());
    }

    pub(super) fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }
}

/// Answers one user's questions.
#[user_scoped]
pub(super) struct Triage<'user> {
    pub(super) scope: UserScope<'user>,
    #[shared]
    llm: &'user dyn Llm,
    #[shared]
    pub(super) drafts: &'user PerUser<Vec<String>>,
    #[scoped]
    pub(super) memory: Arc<Memory<'user>>,
    #[param]
    topic: String,
    turns: u32,
}

impl Triage<'_> {
    /// Lets other users in at each step.
    pub(super) async fn answer(&mut self, question: &str) -> String {
        self.turns += 1;
        self.memory.add(question);
        yield_now().await;
        self.drafts.of(self.scope).with(|drafts| drafts.push(question.to_owned()));
        yield_now().await;
        let reply = self.llm.complete(question);
        format!("{} on {}, {}: {reply}", self.scope.user_id(), self.topic, self.turns)
    }
}

/// Reads what the other agents of the scope have heard.
#[user_scoped]
pub(super) struct Notes<'user> {
    pub(super) scope: UserScope<'user>,
    #[scoped]
    pub(super) memory: Arc<Memory<'user>>,
}

agent_factory! {
    pub(super) factory Factory for pub(super) struct Platform {
        shared {
            pub(super) llm: dyn Llm,
            pub(super) drafts: PerUser<Vec<String>>,
        }
        scoped { memory: Memory }
        agents { triage: Triage(topic: String), notes: Notes }
    }
}

pub(super) fn platform() -> Arc<Platform> {
    Arc::new(Platform { llm: Arc::new(Echo), drafts: PerUser::default() })
}

pub(super) fn identity(user: &str) -> Identity {
    Identity::verified(user, "login.example.com").unwrap()
}

pub(super) fn context(user: &str) -> UserExecutionContext {
    UserExecutionContext::new(identity(user), "thread-19", "run-204").unwrap()
}

/// Each on a task of its own, all at once; the results are in the order of the work.
///
/// The first to panic ends all, so that nobody waits at a barrier for whoever will not come.
pub(super) async fn side_by_side<W>(work: impl IntoIterator<Item = W>) -> Vec<W::Output>
where
    W: Future<Output: Send + 'static> + Send + 'static,
{
    let numbered = work.into_iter().enumerate().map(|(number, work)| async move { (number, work.await) });
    let mut done = numbered.collect::<JoinSet<_>>().join_all().await;
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, output)| output).collect()
}

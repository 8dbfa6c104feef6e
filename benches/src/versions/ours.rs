//! This project.

use crate::work::{CATALOGUE, Catalogue, ECHO, LIMITS, Limits, Llm, Request, answer, next_turn};
use factory_core::{UserScope, agent_factory, user_scoped};
use std::{
    hint::black_box,
    pin::pin,
    sync::{Arc, atomic::AtomicU64},
    task::{Context, Poll, Waker},
};

#[user_scoped]
struct Memory<'user> {
    scope: UserScope<'user>,
    turns: AtomicU64,
}

#[user_scoped]
pub(super) struct Agent<'user> {
    scope: UserScope<'user>,
    #[shared]
    llm: &'user dyn Llm,
    #[shared]
    catalogue: &'user Catalogue,
    #[shared]
    limits: &'user Limits,
    #[param]
    topic: u64,
}

impl Agent<'_> {
    pub(super) fn answer(&self) -> u64 {
        answer(self.llm.complete(self.topic), self.catalogue, self.limits, 0, self.scope.user_id())
    }
}

#[user_scoped]
struct Scoped<'user> {
    scope: UserScope<'user>,
    #[shared]
    llm: &'user dyn Llm,
    #[shared]
    catalogue: &'user Catalogue,
    #[shared]
    limits: &'user Limits,
    #[scoped]
    memory: Arc<Memory<'user>>,
    #[param]
    topic: u64,
}

impl Scoped<'_> {
    fn answer(&self) -> u64 {
        let turn = next_turn(&self.memory.turns);
        answer(self.llm.complete(self.topic), self.catalogue, self.limits, turn, self.memory.scope.user_id())
    }
}

agent_factory! {
    factory Borrowing for struct Plain {
        shared { llm: dyn Llm, catalogue: Catalogue, limits: Limits }
        agents { agent: Agent(topic: u64) }
    }
}

agent_factory! {
    factory Keeping for struct Platform {
        shared { llm: dyn Llm, catalogue: Catalogue, limits: Limits }
        scoped { memory: Memory }
        agents { agent: Scoped(topic: u64) }
    }
}

fn plain() -> Plain {
    black_box(Plain { llm: Arc::new(ECHO), catalogue: CATALOGUE, limits: LIMITS })
}

pub(super) fn borrowed() -> Box<Request> {
    let platform = plain();
    Box::new(move |context, topic| {
        platform.for_user_blocking(context, |factory| factory.agent(topic).answer()).unwrap_or(0)
    })
}

pub(super) fn polled() -> Box<Request> {
    let platform = plain();
    Box::new(move |context, topic| {
        let work = pin!(platform.for_user(context, async |factory| factory.agent(topic).answer()));
        let Poll::Ready(Ok(answer)) = work.poll(&mut Context::from_waker(Waker::noop())) else { return 0 };
        answer
    })
}

pub(super) fn scoped() -> Box<Request> {
    let platform = black_box(Platform { llm: Arc::new(ECHO), catalogue: CATALOGUE, limits: LIMITS });
    Box::new(move |context, topic| {
        platform.for_user_blocking(context, |factory| factory.agent(topic).answer()).unwrap_or(0)
    })
}

//! Hand-written wiring: an agent that borrows its components.

use crate::work::{CATALOGUE, Catalogue, ECHO, LIMITS, Limits, Llm, Request, answer, next_turn};
use factory_core::UserExecutionContext;
use std::{
    hint::black_box,
    pin::pin,
    sync::{Arc, OnceLock, atomic::AtomicU64},
    task::{Context, Poll, Waker},
};

struct Platform {
    llm: Arc<dyn Llm>,
    catalogue: Catalogue,
    limits: Limits,
}

fn platform() -> Platform {
    black_box(Platform { llm: Arc::new(ECHO), catalogue: CATALOGUE, limits: LIMITS })
}

struct Agent<'a> {
    context: &'a UserExecutionContext,
    llm: &'a dyn Llm,
    catalogue: &'a Catalogue,
    limits: &'a Limits,
    topic: u64,
}

impl Agent<'_> {
    fn answer(&self) -> u64 {
        answer(self.llm.complete(self.topic), self.catalogue, self.limits, 0, self.context.user_id())
    }
}

impl Platform {
    fn agent<'a>(&'a self, context: &'a UserExecutionContext, topic: u64) -> Agent<'a> {
        Agent { context, llm: &*self.llm, catalogue: &self.catalogue, limits: &self.limits, topic }
    }

    async fn serve<R>(&self, context: UserExecutionContext, topic: u64, work: impl AsyncFnOnce(Agent<'_>) -> R) -> R {
        work(self.agent(&context, topic)).await
    }
}

pub(super) fn borrowed() -> Box<Request> {
    let platform = platform();
    Box::new(move |context, topic| platform.agent(&context, topic).answer())
}

pub(super) fn polled() -> Box<Request> {
    let platform = platform();
    Box::new(move |context, topic| {
        let work = pin!(platform.serve(context, topic, async |agent| agent.answer()));
        let Poll::Ready(answer) = work.poll(&mut Context::from_waker(Waker::noop())) else { return 0 };
        answer
    })
}

/// A scoped component, which has its user as this project's does.
struct Memory<'a> {
    context: &'a UserExecutionContext,
    turns: AtomicU64,
}

impl<'a> Memory<'a> {
    fn of(context: &'a UserExecutionContext) -> Self {
        Self { context, turns: AtomicU64::default() }
    }
}

struct Scoped<'a> {
    agent: Agent<'a>,
    memory: Arc<Memory<'a>>,
}

impl Scoped<'_> {
    fn answer(&self) -> u64 {
        let Agent { llm, catalogue, limits, topic, .. } = self.agent;
        let turn = next_turn(&self.memory.turns);
        answer(llm.complete(topic), catalogue, limits, turn, self.memory.context.user_id())
    }
}

pub(super) fn scoped() -> Box<Request> {
    let platform = platform();
    Box::new(move |context, topic| {
        let memory = Arc::new(Memory::of(&context));
        Scoped { agent: platform.agent(&context, topic), memory: Arc::clone(&memory) }.answer()
    })
}

/// The factory of one scope, for agents in any order and from several threads.
struct Factory<'a> {
    platform: &'a Platform,
    context: &'a UserExecutionContext,
    memory: OnceLock<Arc<Memory<'a>>>,
}

impl<'a> Factory<'a> {
    fn agent(&self, topic: u64) -> Scoped<'a> {
        let memory = self.memory.get_or_init(|| Arc::new(Memory::of(self.context)));
        Scoped { agent: self.platform.agent(self.context, topic), memory: Arc::clone(memory) }
    }
}

pub(super) fn on_first_use() -> Box<Request> {
    let platform = platform();
    Box::new(move |context, topic| {
        let factory = Factory { platform: &platform, context: &context, memory: OnceLock::new() };
        factory.agent(topic).answer()
    })
}

//! What one would write without a crate: an agent that borrows.

use crate::work::{CATALOGUE, Catalogue, ECHO, LIMITS, Limits, Llm, Memory, Request, answer};
use factory_core::UserExecutionContext;
use std::{
    hint::black_box,
    pin::pin,
    sync::{Arc, OnceLock},
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

struct Scoped<'a> {
    agent: Agent<'a>,
    memory: Arc<Memory>,
}

impl Scoped<'_> {
    fn answer(&self) -> u64 {
        let Agent { context, llm, catalogue, limits, topic } = self.agent;
        answer(llm.complete(topic), catalogue, limits, self.memory.turn(), context.user_id())
    }
}

pub(super) fn scoped() -> Box<Request> {
    let platform = platform();
    Box::new(move |context, topic| {
        let memory = Arc::default();
        Scoped { agent: platform.agent(&context, topic), memory: Arc::clone(&memory) }.answer()
    })
}

pub(super) fn on_first_use() -> Box<Request> {
    let platform = platform();
    Box::new(move |context, topic| {
        let memory: OnceLock<Arc<Memory>> = OnceLock::new();
        let kept = Arc::clone(memory.get_or_init(Arc::default));
        Scoped { agent: platform.agent(&context, topic), memory: kept }.answer()
    })
}

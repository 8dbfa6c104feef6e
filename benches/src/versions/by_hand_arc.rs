//! Hand-written wiring: an agent that owns `Arc`s of its components.

use crate::work::{CATALOGUE, Catalogue, ECHO, LIMITS, Limits, Llm, Memory, Request, answer};
use factory_core::UserExecutionContext;
use std::{hint::black_box, sync::Arc};

struct Platform {
    llm: Arc<dyn Llm>,
    catalogue: Arc<Catalogue>,
    limits: Arc<Limits>,
}

struct Agent {
    session: Arc<UserExecutionContext>,
    llm: Arc<dyn Llm>,
    catalogue: Arc<Catalogue>,
    limits: Arc<Limits>,
    memory: Arc<Memory>,
    topic: u64,
}

impl Agent {
    fn answer(&self) -> u64 {
        let turn = self.memory.turn();
        answer(self.llm.complete(self.topic), &self.catalogue, &self.limits, turn, self.session.user_id())
    }
}

pub(super) fn request() -> Box<Request> {
    let platform =
        black_box(Platform { llm: Arc::new(ECHO), catalogue: Arc::new(CATALOGUE), limits: Arc::new(LIMITS) });
    Box::new(move |context, topic| {
        let (session, memory) = (Arc::new(context), Arc::default());
        let agent = Agent {
            session: Arc::clone(&session),
            llm: Arc::clone(&platform.llm),
            catalogue: Arc::clone(&platform.catalogue),
            limits: Arc::clone(&platform.limits),
            memory: Arc::clone(&memory),
            topic,
        };
        agent.answer()
    })
}

//! nject 0.5, with a scope for each request, from which the agent borrows.

use crate::work::{CATALOGUE, Catalogue, ECHO, Echo, LIMITS, Limits, Llm, Memory as Turns, Request, answer};
use factory_core::UserExecutionContext;
use nject::{injectable, provider};
use std::hint::black_box;

#[injectable]
struct Memory(#[inject(Turns::default())] Turns);

#[injectable]
struct Agent<'a> {
    session: &'a UserExecutionContext,
    llm: &'a dyn Llm,
    catalogue: &'a Catalogue,
    limits: &'a Limits,
    memory: &'a Memory,
}

impl Agent<'_> {
    fn answer(&self, topic: u64) -> u64 {
        answer(self.llm.complete(topic), self.catalogue, self.limits, self.memory.0.turn(), self.session.user_id())
    }
}

#[provider]
#[scope(request: Memory)]
#[scope(request: #[arg] UserExecutionContext)]
struct Platform {
    #[provide(dyn Llm)]
    llm: Echo,
    #[provide]
    catalogue: Catalogue,
    #[provide]
    limits: Limits,
}

pub(super) fn request() -> Box<Request> {
    let platform = black_box(Platform { llm: ECHO, catalogue: CATALOGUE, limits: LIMITS });
    Box::new(move |context, topic| {
        let scope = platform.request_scope(context);
        scope.provide::<Agent<'_>>().answer(topic)
    })
}

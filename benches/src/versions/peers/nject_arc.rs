//! nject 0.5, with agents that own `Arc`s of their components.

use crate::work::{CATALOGUE, Catalogue, ECHO, LIMITS, Limits, Llm, Memory, Request, answer};
use factory_core::UserExecutionContext;
use nject::{injectable, provider};
use std::{hint::black_box, sync::Arc};

#[injectable]
struct Agent {
    session: Arc<UserExecutionContext>,
    llm: Arc<dyn Llm>,
    catalogue: Arc<Catalogue>,
    limits: Arc<Limits>,
    memory: Arc<Memory>,
}

impl Agent {
    fn answer(&self, topic: u64) -> u64 {
        answer(self.llm.complete(topic), &self.catalogue, &self.limits, self.memory.turn(), self.session.user_id())
    }
}

struct Platform {
    llm: Arc<dyn Llm>,
    catalogue: Arc<Catalogue>,
    limits: Arc<Limits>,
}

#[provider]
#[provide(Arc<dyn Llm>, self.platform.llm.clone())]
#[provide(Arc<Catalogue>, self.platform.catalogue.clone())]
#[provide(Arc<Limits>, self.platform.limits.clone())]
struct Scope<'p> {
    platform: &'p Platform,
    #[provide(Arc<UserExecutionContext>, |session| session.clone())]
    session: Arc<UserExecutionContext>,
    #[provide(Arc<Memory>, |memory| memory.clone())]
    memory: Arc<Memory>,
}

pub(super) fn request() -> Box<Request> {
    let platform =
        black_box(Platform { llm: Arc::new(ECHO), catalogue: Arc::new(CATALOGUE), limits: Arc::new(LIMITS) });
    Box::new(move |context, topic| {
        let scope = Scope { platform: &platform, session: Arc::new(context), memory: Arc::default() };
        scope.provide::<Agent>().answer(topic)
    })
}

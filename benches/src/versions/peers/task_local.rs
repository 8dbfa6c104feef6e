//! tokio's `task_local!`: the current user is ambient state, and access without one panics.

use crate::work::{CATALOGUE, Catalogue, ECHO, LIMITS, Limits, Llm, Memory, Request, answer};
use factory_core::UserExecutionContext;
use std::{hint::black_box, sync::Arc};

tokio::task_local! {
    static SESSION: Session;
}

struct Session {
    context: UserExecutionContext,
    memory: Arc<Memory>,
}

struct Platform {
    llm: Arc<dyn Llm>,
    catalogue: Catalogue,
    limits: Limits,
}

struct Agent<'a> {
    platform: &'a Platform,
    memory: Arc<Memory>,
    topic: u64,
}

impl<'a> Agent<'a> {
    fn of_this_task(platform: &'a Platform, topic: u64) -> Self {
        Agent { platform, memory: SESSION.with(|session| Arc::clone(&session.memory)), topic }
    }

    fn answer(&self) -> u64 {
        let Platform { llm, catalogue, limits } = self.platform;
        SESSION.with(|session| {
            answer(llm.complete(self.topic), catalogue, limits, self.memory.turn(), session.context.user_id())
        })
    }
}

pub(super) fn request() -> Box<Request> {
    let platform = black_box(Platform { llm: Arc::new(ECHO), catalogue: CATALOGUE, limits: LIMITS });
    Box::new(move |context, topic| {
        let session = Session { context, memory: Arc::default() };
        SESSION.sync_scope(session, || Agent::of_this_task(&platform, topic).answer())
    })
}

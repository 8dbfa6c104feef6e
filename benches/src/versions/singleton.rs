//! A singleton: one agent for all users, behind a lock, whose current user is set for each request.

use crate::work::{CATALOGUE, Catalogue, ECHO, LIMITS, Limits, Llm, Memory, Request, answer};
use factory_core::UserExecutionContext;
use std::{
    hint::black_box,
    sync::{Arc, Mutex, PoisonError},
};

struct Agent {
    session: Option<UserExecutionContext>,
    memory: Arc<Memory>,
    llm: Arc<dyn Llm>,
    catalogue: Catalogue,
    limits: Limits,
}

impl Agent {
    fn serve(&mut self, session: UserExecutionContext) {
        self.session = Some(session);
        self.memory = Arc::default();
    }

    fn answer(&self, topic: u64) -> u64 {
        let user_id = self.session.as_ref().map_or("", UserExecutionContext::user_id);
        answer(self.llm.complete(topic), &self.catalogue, &self.limits, self.memory.turn(), user_id)
    }
}

pub(super) fn request() -> Box<Request> {
    let agent =
        Agent { session: None, memory: Arc::default(), llm: Arc::new(ECHO), catalogue: CATALOGUE, limits: LIMITS };
    let agent = black_box(Mutex::new(agent));
    Box::new(move |context, topic| {
        let mut agent = agent.lock().unwrap_or_else(PoisonError::into_inner);
        agent.serve(context);
        agent.answer(topic)
    })
}

//! froodi 1.0: a container for each request, within the shared one.

use crate::work::{CATALOGUE, Catalogue, ECHO, LIMITS, Limits, Llm, Memory, Request, answer};
use factory_core::UserExecutionContext;
use froodi::{
    Container, Context,
    DefaultScope::{App, Request as OneRequest},
    InstantiateErrorKind, declare, instance, registry,
};
use std::{hint::black_box, sync::Arc};

#[derive(froodi::Construct)]
struct Agent {
    session: Arc<UserExecutionContext>,
    llm: Arc<Box<dyn Llm>>,
    catalogue: Arc<Catalogue>,
    limits: Arc<Limits>,
    memory: Arc<Memory>,
}

impl Agent {
    fn answer(&self, topic: u64) -> u64 {
        answer(self.llm.complete(topic), &self.catalogue, &self.limits, self.memory.turn(), self.session.user_id())
    }
}

fn container() -> Container {
    Container::new(registry! {
        provide(App, || Ok::<_, InstantiateErrorKind>(froodi::boxed!(ECHO; Llm))),
        provide(App, instance(CATALOGUE)),
        provide(App, instance(LIMITS)),
        provide(OneRequest, declare::<UserExecutionContext>()),
        scope(OneRequest) [
            provide(|| Ok::<_, InstantiateErrorKind>(Memory::default())),
            provide::<Agent>(),
        ],
    })
}

pub(super) fn request() -> Box<Request> {
    let shared = black_box(container());
    Box::new(move |session, topic| {
        let mut context = Context::new();
        context.insert(session);
        let container = shared.clone().enter().with_context(context).build().expect("a request within the application");
        let answer = container.get::<Agent>().expect("the agent's components are registered").answer(topic);
        container.close();
        answer
    })
}

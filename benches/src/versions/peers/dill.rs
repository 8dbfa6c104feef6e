//! dill 0.17: a catalogue for each request, chained to the shared one.

use crate::work::{CATALOGUE, Catalogue, ECHO, Echo, LIMITS, Limits, Llm, Memory, Request, answer};
use dill::{CastTo, Catalog, CatalogBuilder, component, scopes::TransactionCache};
use factory_core::UserExecutionContext;
use std::{hint::black_box, sync::Arc};

/// The output of `#[dill::interface]` for a component of the same crate.
impl CastTo<dyn Llm> for Echo {
    fn cast(self: Arc<Self>) -> Arc<dyn Llm> {
        self
    }
}

struct Fresh(Memory);

#[component]
impl Fresh {
    fn new() -> Self {
        Self(Memory::default())
    }
}

#[component]
struct Agent {
    session: Arc<UserExecutionContext>,
    llm: Arc<dyn Llm>,
    catalogue: Arc<Catalogue>,
    limits: Arc<Limits>,
    memory: Arc<Fresh>,
}

impl Agent {
    fn answer(&self, topic: u64) -> u64 {
        answer(self.llm.complete(topic), &self.catalogue, &self.limits, self.memory.0.turn(), self.session.user_id())
    }
}

struct OfTransaction(Memory);

#[component]
#[dill::scope(dill::scopes::Transaction)]
impl OfTransaction {
    fn new() -> Self {
        Self(Memory::default())
    }
}

#[component]
struct Transacting {
    session: Arc<UserExecutionContext>,
    llm: Arc<dyn Llm>,
    catalogue: Arc<Catalogue>,
    limits: Arc<Limits>,
    memory: Arc<OfTransaction>,
}

impl Transacting {
    fn answer(&self, topic: u64) -> u64 {
        answer(self.llm.complete(topic), &self.catalogue, &self.limits, self.memory.0.turn(), self.session.user_id())
    }
}

fn shared() -> CatalogBuilder {
    let mut shared = Catalog::builder();
    shared.add_value(ECHO).bind::<dyn Llm, Echo>().add_value(CATALOGUE).add_value(LIMITS);
    shared
}

pub(super) fn transient() -> Box<Request> {
    let shared = black_box(shared().add::<Fresh>().add::<Agent>().build());
    Box::new(move |session, topic| {
        let catalogue = shared.builder_chained().add_value(session).build();
        let agent: Arc<Agent> = catalogue.get_one().expect("the agent's components are registered");
        agent.answer(topic)
    })
}

pub(super) fn transaction() -> Box<Request> {
    let shared = black_box(shared().add::<OfTransaction>().add::<Transacting>().build());
    Box::new(move |session, topic| {
        let catalogue = shared.builder_chained().add_value(session).add_value(TransactionCache::new()).build();
        let agent: Arc<Transacting> = catalogue.get_one().expect("the agent's components are registered");
        agent.answer(topic)
    })
}

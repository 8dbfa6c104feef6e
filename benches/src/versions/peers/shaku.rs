//! shaku 0.6: a module for each user on top of the shared module. Each component is behind a trait.

use crate::work::{CATALOGUE, Catalogue, ECHO, LIMITS, Limits, Memory as Turns, Request, answer};
use factory_core::UserExecutionContext;
use shaku::{Component, HasComponent, Interface, module};
use std::{hint::black_box, sync::Arc};

trait Llm: Interface {
    fn complete(&self, prompt: u64) -> u64;
}

#[derive(Component)]
#[shaku(interface = Llm)]
struct Model {
    offset: u64,
}

impl Llm for Model {
    fn complete(&self, prompt: u64) -> u64 {
        prompt + self.offset
    }
}

trait HasCatalogue: Interface {
    fn catalogue(&self) -> &Catalogue;
}

#[derive(Component)]
#[shaku(interface = HasCatalogue)]
struct Shop {
    catalogue: Catalogue,
}

impl HasCatalogue for Shop {
    fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }
}

trait HasLimits: Interface {
    fn limits(&self) -> &Limits;
}

#[derive(Component)]
#[shaku(interface = HasLimits)]
struct Policy {
    limits: Limits,
}

impl HasLimits for Policy {
    fn limits(&self) -> &Limits {
        &self.limits
    }
}

trait Memory: Interface {
    fn turn(&self) -> u64;
}

#[derive(Component)]
#[shaku(interface = Memory)]
struct Remembered {
    #[shaku(default)]
    turns: Turns,
}

impl Memory for Remembered {
    fn turn(&self) -> u64 {
        self.turns.turn()
    }
}

trait Agent: Interface {
    fn answer(&self, topic: u64) -> u64;
}

#[derive(Component)]
#[shaku(interface = Agent)]
struct Answering {
    session: UserExecutionContext,
    #[shaku(inject)]
    llm: Arc<dyn Llm>,
    #[shaku(inject)]
    catalogue: Arc<dyn HasCatalogue>,
    #[shaku(inject)]
    limits: Arc<dyn HasLimits>,
    #[shaku(inject)]
    memory: Arc<dyn Memory>,
}

impl Agent for Answering {
    fn answer(&self, topic: u64) -> u64 {
        let (catalogue, limits) = (self.catalogue.catalogue(), self.limits.limits());
        answer(self.llm.complete(topic), catalogue, limits, self.memory.turn(), self.session.user_id())
    }
}

module! {
    Shared {
        components = [Model, Shop, Policy],
        providers = []
    }
}

module! {
    Users {
        components = [Remembered, Answering],
        providers = [],

        use Shared {
            components = [dyn Llm, dyn HasCatalogue, dyn HasLimits],
            providers = []
        }
    }
}

pub(super) fn request() -> Box<Request> {
    let shared = Shared::builder()
        .with_component_parameters::<Model>(ModelParameters { offset: ECHO.offset })
        .with_component_parameters::<Shop>(ShopParameters { catalogue: CATALOGUE })
        .with_component_parameters::<Policy>(PolicyParameters { limits: LIMITS })
        .build();
    let shared = black_box(Arc::new(shared));
    Box::new(move |session, topic| {
        let module = Users::builder(Arc::clone(&shared))
            .with_component_parameters::<Answering>(AnsweringParameters { session })
            .build();
        let agent: &dyn Agent = module.resolve_ref();
        agent.answer(topic)
    })
}

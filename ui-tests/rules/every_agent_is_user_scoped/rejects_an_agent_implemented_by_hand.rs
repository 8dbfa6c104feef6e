// Twin: accepts_an_annotated_agent.rs
use factory_core::{InScope, UserScope, UserScoped, agent_factory};

pub struct Triage<'user> {
    scope: UserScope<'user>,
}

impl<'user, F: InScope<'user>> UserScoped<'user, F> for Triage<'user> {
    type Params = ();
    type Output = Self;

    fn create(factory: &F, (): ()) -> Self {
        Self { scope: factory.scope() }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage }
    }
}

pub fn main() {}

// Twin: accepts_a_generic_agent_of_a_generic_platform.rs
use factory_core::{Shareable, UserScope, agent_factory};
use ui_tests::context;

pub trait Model: Shareable {
    fn complete(&self) -> u8;
}

#[derive(Shareable)]
pub struct Fake(u8);

impl Model for Fake {
    fn complete(&self) -> u8 {
        self.0
    }
}

pub enum TheModel {}

pub struct Triage<'user, M: Model> {
    scope: UserScope<'user>,
    model: &'user M,
    topic: String,
}

agent_factory! {
    pub factory Factory for pub struct Platform<M: Model> {
        shared { pub model: M as TheModel }
        agents { triage: Triage<M>(topic: String) }
    }
}

pub fn main() {
    let platform = Platform { model: Fake(7) };
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory: Factory<'_, Fake>| {
        factory.scope(); 7
    });
    assert_eq!(served.unwrap(), 7);
}

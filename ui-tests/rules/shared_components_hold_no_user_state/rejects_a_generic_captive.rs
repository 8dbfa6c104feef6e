// Twin: accepts_a_platform_of_any_model.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};
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

#[user_scoped]
pub struct Triage<'user, M: Model> {
    scope: UserScope<'user>,
    #[shared(TheModel)]
    model: &'user M,
    #[param]
    topic: String,
}

agent_factory! {
    pub factory Factory for pub struct Platform<M: Model> {
        shared { pub model: M as TheModel, pub last: Triage<M> }
        agents { triage: Triage<M>(topic: String) }
    }
}

pub fn main() {
    let platform = Platform { model: Fake(7) };
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory: Factory<'_, Fake>| {
        factory.triage("billing".to_owned()).model.complete()
    });
    assert_eq!(served.unwrap(), 7);
}

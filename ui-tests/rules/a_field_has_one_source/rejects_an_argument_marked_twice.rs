// Twin: accepts_a_constructor_with_a_source_for_each_argument.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};
use std::sync::Arc;

#[derive(Shareable)]
pub struct Clock;

#[user_scoped]
pub struct Memory<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
pub struct Notes<'user> {
    scope: UserScope<'user>,
}

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
    pub clock: &'user Clock,
    pub memory: Arc<Memory<'user>>,
    pub notes: Notes<'user>,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open(
        scope: UserScope<'user>,
        #[shared] #[shared] clock: &'user Clock,
        #[scoped] memory: Arc<Memory<'user>>,
        #[agent] notes: Notes<'user>,
    ) -> Self {
        Self { scope, clock, memory, notes }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub clock: Clock }
        scoped { memory: Memory }
        agents { report: Report }
    }
}

pub fn main() {}

// Twin: accepts_a_constructor_that_takes_another.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
    pub memory: Arc<Memory<'user>>,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open(scope: UserScope<'user>, #[scoped] memory: Arc<Memory<'user>>) -> Self {
        Self { scope, memory }
    }
}

#[user_scoped]
pub struct Memory<'user> {
    scope: UserScope<'user>,
    #[scoped]
    pub report: Arc<Report<'user>>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { report: Report, memory: Memory }
    }
}

pub fn main() {}

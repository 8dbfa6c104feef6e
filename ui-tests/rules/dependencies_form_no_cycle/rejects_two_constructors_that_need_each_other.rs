// Twin: accepts_two_constructors_of_which_one_takes_the_other.rs
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

#[user_scoped(create)]
pub struct Memory<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
impl<'user> Memory<'user> {
    #[create]
    fn recall(scope: UserScope<'user>, #[scoped] _report: Arc<Report<'user>>) -> Self {
        Self { scope }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { report: Report, memory: Memory }
    }
}

pub fn main() {}

// Twin: accepts_four_of_which_two_need_another.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;

#[user_scoped]
pub struct Left<'user> {
    scope: UserScope<'user>,
    #[scoped]
    right: Arc<Right<'user>>,
}

#[user_scoped]
pub struct Right<'user> {
    scope: UserScope<'user>,
    #[scoped]
    left: Arc<Left<'user>>,
}

#[user_scoped]
pub struct Log<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
pub struct Memory<'user> {
    scope: UserScope<'user>,
    #[scoped]
    log: Arc<Log<'user>>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { log: Log, memory: Memory, left: Left, right: Right }
    }
}

pub fn main() {}

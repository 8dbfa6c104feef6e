// Twin: accepts_one_that_needs_another.rs
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

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { left: Left, right: Right }
    }
}

pub fn main() {}

// Twin: accepts_components_of_a_generic_platform.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};
use std::sync::Arc;

pub enum Name {}

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
    pub factory Factory for pub struct Platform<M: Shareable> {
        shared { pub model: M as Name }
        scoped { left: Left, right: Right }
    }
}

pub fn main() {}

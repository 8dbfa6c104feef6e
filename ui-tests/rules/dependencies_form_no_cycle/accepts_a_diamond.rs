use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;

#[user_scoped]
pub struct Top<'user> {
    scope: UserScope<'user>,
    #[scoped]
    left: Arc<Left<'user>>,
    #[scoped]
    right: Arc<Right<'user>>,
}

#[user_scoped]
pub struct Left<'user> {
    scope: UserScope<'user>,
    #[scoped]
    bottom: Arc<Bottom<'user>>,
}

#[user_scoped]
pub struct Right<'user> {
    scope: UserScope<'user>,
    #[scoped]
    bottom: Arc<Bottom<'user>>,
}

#[user_scoped]
pub struct Bottom<'user> {
    scope: UserScope<'user>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { top: Top, left: Left, right: Right, bottom: Bottom }
    }
}

pub fn main() {}

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
}

#[user_scoped]
pub struct Draft<'user> {
    scope: UserScope<'user>,
    #[scoped]
    review: Arc<Review<'user>>,
}

#[user_scoped]
pub struct Review<'user> {
    scope: UserScope<'user>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { left: Left, right: Right, draft: Draft, review: Review }
    }
}

pub fn main() {}

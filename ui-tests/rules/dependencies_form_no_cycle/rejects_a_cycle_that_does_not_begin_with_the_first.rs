// Twin: accepts_a_chain_of_three.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;

#[user_scoped]
pub struct Draft<'user> {
    scope: UserScope<'user>,
    #[scoped]
    review: Arc<Review<'user>>,
}

#[user_scoped]
pub struct Review<'user> {
    scope: UserScope<'user>,
    #[scoped]
    reply: Arc<Reply<'user>>,
}

#[user_scoped]
pub struct Reply<'user> {
    scope: UserScope<'user>,
    #[scoped]
    subject: Arc<Review<'user>>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { draft: Draft, review: Review, reply: Reply }
    }
}

pub fn main() {}

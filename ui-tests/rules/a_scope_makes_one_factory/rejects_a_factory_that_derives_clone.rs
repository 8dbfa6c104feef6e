// Twin: accepts_a_factory_that_derives_debug.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Draft<'user> {
    pub scope: UserScope<'user>,
}

agent_factory! {
    #[derive(Clone)]
    pub factory Drafts for pub struct Desk { agents { draft: Draft } }
}

pub fn main() {}

use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Draft<'user> {
    pub scope: UserScope<'user>,
}

agent_factory! {
    #[derive(Debug)]
    pub factory Drafts for pub struct Desk { agents { draft: Draft } }
}

pub fn main() {}

use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

pub enum OfModel {}

#[user_scoped]
pub struct Triage<'user, M: Shareable> {
    scope: UserScope<'user>,
    #[request(OfModel)]
    chosen: &'user M,
}

agent_factory! {
    pub factory Factory for pub struct Platform<M: Shareable> {
        shared { pub model: M as OfModel }
        request { pub chosen: M as OfModel }
        agents { triage: Triage<M> }
    }
}

pub fn main() {}

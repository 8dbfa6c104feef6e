// Twin: accepts_a_type_parameter_of_the_request_by_its_name.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

pub enum OfModel {}

#[user_scoped]
pub struct Triage<'user, M: Shareable> {
    scope: UserScope<'user>,
    #[request]
    chosen: &'user M,
}

agent_factory! {
    pub factory Factory for pub struct Platform<M: Shareable> {
        shared { pub model: M as OfModel }
        request { pub chosen: M }
        agents { triage: Triage<M> }
    }
}

pub fn main() {}

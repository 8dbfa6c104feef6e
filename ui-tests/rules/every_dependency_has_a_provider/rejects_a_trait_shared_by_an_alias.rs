// Twin: accepts_a_trait_shared_by_its_name.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

pub trait Llm: Shareable {}

type Model = dyn Llm;

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[shared]
    pub llm: &'user Model,
}

agent_factory! {
    pub factory Office for pub struct Building {
        shared { pub llm: Model }
        agents { triage: Triage }
    }
}

pub fn main() {}

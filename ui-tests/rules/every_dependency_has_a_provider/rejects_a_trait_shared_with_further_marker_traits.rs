// Twin: accepts_a_trait_with_its_marker_traits.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

pub trait Llm: Shareable {}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    llm: &'user dyn Llm,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub llm: dyn Llm + Send + Sync }
        agents { triage: Triage }
    }
}

pub fn main() {}

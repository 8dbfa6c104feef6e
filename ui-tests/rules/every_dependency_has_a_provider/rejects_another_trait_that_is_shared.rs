// Twin: accepts_a_trait_that_the_platform_shares.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

pub trait Llm: Shareable {}

pub trait Mail: Shareable {}

#[derive(Shareable)]
pub struct Echo;

impl Llm for Echo {}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    llm: &'user dyn Llm,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub llm: dyn Mail }
        agents { triage: Triage }
    }
}

pub fn main() {}

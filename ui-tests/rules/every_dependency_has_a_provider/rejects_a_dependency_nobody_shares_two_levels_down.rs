// Twin: accepts_what_an_agent_two_levels_down_needs.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Clock;

#[user_scoped]
pub struct Memory<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user Clock,
}

#[user_scoped]
pub struct Notes<'user> {
    scope: UserScope<'user>,
    #[agent]
    memory: Memory<'user>,
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[agent]
    notes: Notes<'user>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage }
    }
}

pub fn main() {}

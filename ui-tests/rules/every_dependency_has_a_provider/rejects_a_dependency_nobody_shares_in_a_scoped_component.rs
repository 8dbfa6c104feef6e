// Twin: accepts_what_is_needed_two_levels_down.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};
use std::sync::Arc;

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
    #[scoped]
    memory: Arc<Memory<'user>>,
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[agent]
    notes: Notes<'user>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { memory: Memory }
        agents { triage: Triage }
    }
}

pub fn main() {}

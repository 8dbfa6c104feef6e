// Twin: accepts_request_data_two_levels_down.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;

pub trait Cancellation {}

#[user_scoped]
pub struct Session<'user> {
    scope: UserScope<'user>,
    #[request]
    cancellation: &'user dyn Cancellation,
}

#[user_scoped]
pub struct Notes<'user> {
    scope: UserScope<'user>,
    #[scoped]
    session: Arc<Session<'user>>,
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[agent]
    notes: Notes<'user>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        request { pub cancellation: dyn Cancellation }
        scoped { session: Session }
        agents { triage: Triage }
    }
}

pub fn main() {}

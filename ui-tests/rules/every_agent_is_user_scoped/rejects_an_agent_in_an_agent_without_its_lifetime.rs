// Twin: accepts_an_annotated_agent_in_an_agent.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Notes<'user> {
    scope: UserScope<'user>,
    topic: String,
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[agent]
    notes: Notes,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage }
    }
}

pub fn main() {}

// Twin: accepts_an_annotated_agent.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage<String> }
    }
}

pub fn main() {}

// Twin: accepts_an_annotated_agent.rs
// Also: an_agent_belongs_to_one_user
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage<'_> }
    }
}

pub fn main() {}

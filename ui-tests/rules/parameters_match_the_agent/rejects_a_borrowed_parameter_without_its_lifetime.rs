// Twin: accepts_a_borrowed_parameter_with_its_lifetime.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[param]
    pub topic: &'user str,
}

agent_factory! {
    pub factory Office for pub struct Building {
        agents { triage: Triage(topic: &str) }
    }
}

pub fn main() {}

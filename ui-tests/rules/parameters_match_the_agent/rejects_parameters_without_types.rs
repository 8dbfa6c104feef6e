// Twin: accepts_two_parameters_of_two_types.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[param]
    pub topic: String,
    #[param]
    pub urgent: bool,
}

agent_factory! {
    pub factory Office for pub struct Building {
        agents { triage: Triage(topic, urgent) }
    }
}

pub fn main() {}

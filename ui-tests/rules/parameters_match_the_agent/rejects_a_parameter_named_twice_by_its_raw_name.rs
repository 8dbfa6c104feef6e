// Twin: accepts_two_parameters_of_one_type.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[param]
    pub topic: String,
    #[param]
    pub language: String,
}

agent_factory! {
    pub factory Office for pub struct Building {
        agents { triage: Triage(topic: String, r#topic: String) }
    }
}

pub fn main() {}

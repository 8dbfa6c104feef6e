// Twin: accepts_an_agent_in_an_agent_with_its_parameters.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Notes<'user> {
    pub scope: UserScope<'user>,
    #[param]
    pub topic: String,
    #[param]
    pub depth: u32,
}

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[agent(topic = self.topic.clone(), depth = depth + 1)]
    pub notes: Notes<'user>,
    #[param]
    pub topic: String,
    #[param]
    pub depth: u32,
}

agent_factory! {
    pub factory Office for pub struct Building {
        agents { triage: Triage(topic: String, depth: u32) }
    }
}

pub fn main() {}

// Twin: accepts_an_argument_that_is_an_agent_with_its_parameters.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Notes<'user> {
    pub scope: UserScope<'user>,
    #[param]
    pub topic: String,
}

#[user_scoped(create)]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    pub notes: Notes<'user>,
    pub topic: String,
}

#[user_scoped]
impl<'user> Triage<'user> {
    #[create]
    fn new(scope: UserScope<'user>, #[agent] notes: Notes<'user>, topic: String) -> Self {
        Self { scope, notes, topic }
    }
}

agent_factory! {
    pub factory Office for pub struct Building {
        agents { triage: Triage(topic: String) }
    }
}

pub fn main() {}

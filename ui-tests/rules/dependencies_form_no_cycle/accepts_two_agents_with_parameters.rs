use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Memory<'user> {
    scope: UserScope<'user>,
    #[agent(topic = String::new())]
    first: Notes<'user>,
    #[agent(topic = String::new())]
    second: Notes<'user>,
}

#[user_scoped]
pub struct Notes<'user> {
    scope: UserScope<'user>,
    #[param]
    topic: String,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { memory: Memory }
    }
}

pub fn main() {}

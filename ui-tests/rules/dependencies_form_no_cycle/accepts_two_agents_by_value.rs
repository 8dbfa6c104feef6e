use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Memory<'user> {
    scope: UserScope<'user>,
    #[agent]
    triage: Triage<'user>,
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[agent]
    notes: Notes<'user>,
}

#[user_scoped]
pub struct Notes<'user> {
    scope: UserScope<'user>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { memory: Memory }
    }
}

pub fn main() {}

use factory_core::{UserScope, agent_factory, user_scoped};
use ui_tests::{Memory, Notes};

#[user_scoped]
pub struct Triage<'user, T> {
    scope: UserScope<'user>,
    #[param]
    topic: T,
}

agent_factory! {
    pub factory Factory for #[derive(Default)] pub struct Platform {
        scoped { memory: Memory }
        agents { notes: Notes, triage: Triage<String>(topic: String) }
    }
}

pub fn main() {}

// Twin: accepts_a_generic_parameter_that_is_nobodys.rs
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
        agents { notes: Notes, triage: Triage<Notes<'user>>(topic: Notes<'user>) }
    }
}

pub fn main() {}

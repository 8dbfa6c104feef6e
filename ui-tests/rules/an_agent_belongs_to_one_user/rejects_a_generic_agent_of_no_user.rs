// Twin: accepts_a_generic_agent_of_its_user.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use ui_tests::{Memory, Notes};

#[user_scoped]
pub struct Team<'user, T: Send> {
    scope: UserScope<'user>,
    #[agent]
    member: T,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { memory: Memory }
        agents { team: Team<Notes<'static>> }
    }
}

pub fn main() {}

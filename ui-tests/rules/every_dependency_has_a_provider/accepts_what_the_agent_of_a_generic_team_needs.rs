use factory_core::{UserScope, agent_factory, user_scoped};
use ui_tests::{Memory, Notes};

#[user_scoped]
pub struct Team<'user, T> {
    scope: UserScope<'user>,
    #[agent]
    member: T,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { memory: Memory }
        agents { team: Team<Notes<'user>> }
    }
}

pub fn main() {}

// Twin: accepts_what_the_agent_of_a_generic_team_needs.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use ui_tests::Notes;

#[user_scoped]
pub struct Team<'user, T> {
    scope: UserScope<'user>,
    #[agent]
    member: T,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { team: Team<Notes<'user>> }
    }
}

pub fn main() {}

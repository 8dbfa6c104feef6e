// Twin: accepts_an_agent_in_an_entry_with_its_lifetime.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use ui_tests::Memory;

#[user_scoped]
pub struct Team<'user, Member> {
    pub scope: UserScope<'user>,
    #[agent]
    pub member: Member,
}

agent_factory! {
    pub factory Office for pub struct Building {
        agents { team: Team<Memory> }
    }
}

pub fn main() {}

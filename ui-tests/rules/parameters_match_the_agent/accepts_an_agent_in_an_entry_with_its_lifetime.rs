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
        agents { team: Team<Memory<'user>> }
    }
}

pub fn main() {}

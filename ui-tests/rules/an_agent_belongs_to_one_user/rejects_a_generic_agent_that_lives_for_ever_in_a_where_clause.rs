// Twin: accepts_a_generic_agent_that_lives_with_its_user.rs
// Also: an_agent_never_outlives_its_user_scope
use factory_core::{UserScope, agent_factory, user_scoped};
use ui_tests::{Memory, Notes, context};

#[user_scoped]
pub struct Team<'user, T>
where
    T: 'static,
{
    scope: UserScope<'user>,
    #[agent]
    member: T,
}

agent_factory! {
    pub factory Factory for #[derive(Default)] pub struct Platform {
        scoped { memory: Memory }
        agents { team: Team<Notes<'user>> }
    }
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| drop(factory.team()));
    served.unwrap();
}

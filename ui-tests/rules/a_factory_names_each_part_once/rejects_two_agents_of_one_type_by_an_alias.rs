// Twin: accepts_two_agents_of_one_type.rs
use factory_core::{Makes, UserScope, agent_factory, user_scoped};
use ui_tests::context;

#[user_scoped]
pub struct Notes<'user> {
    scope: UserScope<'user>,
}

type Journal<'user> = Notes<'user>;

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { notes: Notes, journal: Journal }
    }
}

fn user<'user>(factory: &impl Makes<'user, Notes<'user>>) -> String {
    factory.make(()).scope.user_id().to_owned()
}

pub fn main() {
    let served = Platform {}.for_user_blocking(context("alice").unwrap(), |factory| user(&factory));
    assert_eq!(served.unwrap(), "alice");
}

// Twin: accepts_an_agent_that_the_factory_makes.rs
use factory_core::{Makes, UserScope, agent_factory, user_scoped};
use ui_tests::context;

#[user_scoped]
pub struct Notes<'user> {
    scope: UserScope<'user>,
    topic: String,
}

#[user_scoped]
pub struct Draft<'user> {
    scope: UserScope<'user>,
    #[agent]
    inner: Notes<'user>,
}

fn take_notes<'user>(factory: &impl Makes<'user, Notes<'user>>) -> Notes<'user> {
    factory.make(())
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { draft: Draft }
    }
}

pub fn main() {
    let topic = Platform {}.for_user_blocking(context("alice").unwrap(), |factory| take_notes(&factory).topic);
    assert_eq!(topic.unwrap(), "billing");
}

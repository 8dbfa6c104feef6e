// Twin: accepts_the_parameters_that_a_factory_makes_an_agent_from.rs
use factory_core::{Makes, UserScope, agent_factory, user_scoped};
use ui_tests::context;

#[user_scoped]
pub struct Notes<'user> {
    scope: UserScope<'user>,
    #[param]
    topic: String,
}

#[user_scoped]
pub struct Draft<'user> {
    scope: UserScope<'user>,
}

fn take_notes<'user>(factory: &impl Makes<'user, Notes<'user>>) -> Notes<'user> {
    factory.make(("billing".to_owned(), 7))
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { notes: Notes(topic: String), draft: Draft }
    }
}

pub fn main() {
    let topic = Platform {}.for_user_blocking(context("alice").unwrap(), |factory| take_notes(&factory).topic);
    assert_eq!(topic.unwrap(), "billing");
}

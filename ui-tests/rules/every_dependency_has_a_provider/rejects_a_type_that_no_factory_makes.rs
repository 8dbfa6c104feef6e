// Twin: accepts_an_agent_that_the_factory_makes.rs
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

fn take_notes<'user>(factory: &impl Makes<'user, String>) -> String {
    factory.scope().user_id().to_owned()
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { notes: Notes(topic: String), draft: Draft }
    }
}

pub fn main() {
    let topic = Platform {}.for_user_blocking(context("alice").unwrap(), |factory| factory.notes("billing".to_owned()).topic);
    assert_eq!(topic.unwrap(), "billing");
}

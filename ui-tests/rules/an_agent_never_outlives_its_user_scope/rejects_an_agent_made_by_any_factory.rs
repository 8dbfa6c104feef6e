// Twin: accepts_what_an_agent_made_by_any_factory_says.rs
// Escapes: agent → collection
use factory_core::{Makes, UserScope, agent_factory, user_scoped};
use ui_tests::context;

#[user_scoped]
pub struct Notes<'user> {
    scope: UserScope<'user>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { notes: Notes }
    }
}

fn user<'user>(factory: &impl Makes<'user, Notes<'user>>) -> Notes<'user> {
    factory.make(())
}

pub fn main() {
    let platform = Platform {};
    let mut kept = Vec::new();
    platform.for_user_blocking(context("alice").unwrap(), |factory| kept.push(user(&factory))).unwrap();
}

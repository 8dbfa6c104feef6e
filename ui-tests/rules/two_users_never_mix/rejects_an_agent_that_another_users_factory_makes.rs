// Twin: accepts_an_agent_that_its_users_factory_makes.rs
// Mixes: factory → argument
use factory_core::{Makes, UserScope, agent_factory, user_scoped};
use ui_tests::context;

#[user_scoped]
pub struct Notes<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    notes: Vec<Notes<'user>>,
}

impl<'user> Triage<'user> {
    fn take(&mut self, factory: &impl Makes<'user, Notes<'user>>) {
        self.notes.push(factory.make(()));
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage, notes: Notes }
    }
}

pub fn main() {
    let platform = Platform {};
    platform
        .for_user_blocking(context("alice").unwrap(), |alices| {
            platform
                .for_user_blocking(context("bob").unwrap(), |bobs| {
                    let mut triage = alices.triage();
                    triage.take(&bobs);
                    bobs.notes();
                })
                .unwrap();
        })
        .unwrap();
}

// Twin: accepts_a_component_by_its_name_for_a_constructor.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Database;

pub enum Primary {}

#[user_scoped(create)]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    db: &'user Database,
}

#[user_scoped]
impl<'user> Triage<'user> {
    #[create]
    fn open(scope: UserScope<'user>, #[shared(Primary)] db: &'user Database) -> Self {
        Self { scope, db }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub primary: Database }
        agents { triage: Triage }
    }
}

pub fn main() {}

// Twin: accepts_one_named_and_one_unnamed_component_of_a_type.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Database;

pub enum Primary {}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared(Primary)]
    db: &'user Database,
    #[shared]
    replica: &'user Database,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            pub primary: Database as Primary,
            pub replica: String,
        }
        agents { triage: Triage }
    }
}

pub fn main() {}

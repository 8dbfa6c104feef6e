// Twin: accepts_a_shared_field_with_its_name.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Database;

pub enum Primary {}
pub enum Replica {}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared(Primary)]
    #[shared(Replica)]
    db: &'user Database,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            pub primary: Database as Primary,
            pub replica: Database as Replica,
        }
        agents { triage: Triage }
    }
}

pub fn main() {}

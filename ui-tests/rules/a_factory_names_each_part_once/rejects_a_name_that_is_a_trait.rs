// Twin: accepts_a_name_for_each_of_a_type.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Database;

pub enum Primary {}
pub trait Replica {}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared(Primary)]
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

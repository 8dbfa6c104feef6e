// Twin: accepts_a_component_by_its_name.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Database;

pub enum Primary {}
pub enum Replica {}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared(Primary)]
    db: &'user Database,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            pub primary: String as Primary,
            pub replica: Database as Replica,
        }
        agents { triage: Triage }
    }
}

pub fn main() {}

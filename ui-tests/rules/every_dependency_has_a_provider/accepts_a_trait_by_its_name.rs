use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

pub trait Database: Shareable {}

pub enum Primary {}
pub enum Replica {}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared(Primary)]
    db: &'user dyn Database,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            pub primary: dyn Database as Primary,
            pub replica: dyn Database as Replica,
        }
        agents { triage: Triage }
    }
}

pub fn main() {}

// Twin: accepts_a_component_by_its_generic_name.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Database;

pub struct Of<T>(T);

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared(Of<u32>)]
    db: &'user Database,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            pub primary: Database as Of<u8>,
            pub replica: Database as Of<u16>,
        }
        agents { triage: Triage }
    }
}

pub fn main() {}

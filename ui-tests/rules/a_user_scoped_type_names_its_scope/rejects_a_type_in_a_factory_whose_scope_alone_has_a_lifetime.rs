// Twin: accepts_a_struct_in_a_factory.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Triage {
    scope: UserScope<'user>,
    turns: u32,
}

agent_factory! {
    pub factory Office for pub struct Building {
        agents { triage: Triage }
    }
}

pub fn main() {}

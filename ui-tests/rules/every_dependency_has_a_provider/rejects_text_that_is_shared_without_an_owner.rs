// Twin: accepts_text_that_is_shared_as_a_string.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[shared]
    pub region: &'user str,
}

agent_factory! {
    pub factory Office for pub struct Building {
        shared { pub region: str }
        agents { triage: Triage }
    }
}

pub fn main() {}

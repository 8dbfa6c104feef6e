// Twin: accepts_an_agent_in_an_agent.rs
use factory_core::{UserScope, user_scoped};
use ui_tests::Notes;

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[agent]
    notes: [Notes<'user>; 2],
}

pub fn main() {}

// Twin: accepts_an_agent_whose_part_is_made_by_the_factory.rs
use factory_core::{UserScope, user_scoped};
use ui_tests::Notes;

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    pub notes: Notes<'user>,
}

pub fn main() {}

// Twin: accepts_an_agents_part_of_its_own_lifetime.rs
use factory_core::{UserScope, user_scoped};
use ui_tests::Notes;

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[agent]
    pub notes: Notes<'static>,
}

pub fn main() {}

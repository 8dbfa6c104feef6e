// Twin: accepts_a_platforms_field_left_as_it_is_below_its_check.rs
// Leaks: 22
use factory_core::{UserScope, agent_factory, user_scoped};
use ui_tests_attribute::tracked;

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[shared]
    pub url: &'user String,
}

agent_factory! {
    pub factory Office for #[tracked(String)] pub struct Building {
        shared { pub url: String }
        agents { triage: Triage }
    }
}

pub fn main() {}

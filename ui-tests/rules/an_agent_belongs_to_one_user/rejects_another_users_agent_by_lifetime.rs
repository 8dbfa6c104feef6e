// Twin: accepts_one_lifetime.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user, 'other> {
    scope: UserScope<'user>,
    #[param]
    notes: ui_tests::Notes<'other>,
}

pub fn main() {}

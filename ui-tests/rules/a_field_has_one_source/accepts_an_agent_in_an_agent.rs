use factory_core::{UserScope, user_scoped};
use ui_tests::Notes;

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[agent]
    notes: Notes<'user>,
}

pub fn main() {}

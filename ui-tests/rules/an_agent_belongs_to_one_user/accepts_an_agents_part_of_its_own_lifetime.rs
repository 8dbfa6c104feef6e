use factory_core::{UserScope, user_scoped};
use ui_tests::Notes;

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[agent]
    pub notes: Notes<'user>,
}

pub fn main() {}

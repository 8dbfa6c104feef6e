// Twin: accepts_an_agent_whose_part_is_made_by_the_factory.rs
// Also: two_users_never_mix
use factory_core::{UserScope, user_scoped};
use std::sync::Mutex;
use ui_tests::Notes;

pub static GLOBAL: Mutex<Option<Notes<'static>>> = Mutex::new(None);

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[init(GLOBAL.lock().unwrap().take().unwrap())]
    pub notes: Notes<'user>,
}

pub fn main() {}

// Twin: accepts_two_sources_whose_condition_does_not_hold.rs
use factory_core::{PerUser, UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[cfg(all())]
    #[shared]
    #[scoped]
    drafts: &'user PerUser<Vec<String>>,
}

pub fn main() {}

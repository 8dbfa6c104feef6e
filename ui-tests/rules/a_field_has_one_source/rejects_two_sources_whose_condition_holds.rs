// Twin: accepts_two_sources_whose_condition_does_not_hold.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[cfg(all())]
    #[shared]
    #[scoped]
    drafts: &'user factory_core::PerUser<Vec<String>>,
}

pub fn main() {}

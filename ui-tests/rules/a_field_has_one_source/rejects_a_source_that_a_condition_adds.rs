// Twin: accepts_a_source_that_a_condition_does_not_add.rs
use factory_core::{PerUser, UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    #[cfg_attr(all(), scoped, allow(dead_code))]
    drafts: &'user PerUser<Vec<String>>,
}

pub fn main() {}

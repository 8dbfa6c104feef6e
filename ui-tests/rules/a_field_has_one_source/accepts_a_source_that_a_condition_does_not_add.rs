use factory_core::{PerUser, UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    #[cfg_attr(any(), scoped, allow(dead_code))]
    drafts: &'user PerUser<Vec<String>>,
}

pub fn main() {}

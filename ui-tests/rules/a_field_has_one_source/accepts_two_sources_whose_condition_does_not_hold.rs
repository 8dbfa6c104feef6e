use factory_core::{PerUser, UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[cfg(any())]
    #[shared]
    #[scoped]
    drafts: &'user PerUser<Vec<String>>,
}

pub fn main() {}

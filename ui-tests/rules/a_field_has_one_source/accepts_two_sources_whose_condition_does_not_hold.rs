use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[cfg(any())]
    #[shared]
    #[scoped]
    drafts: &'user factory_core::PerUser<Vec<String>>,
}

pub fn main() {}

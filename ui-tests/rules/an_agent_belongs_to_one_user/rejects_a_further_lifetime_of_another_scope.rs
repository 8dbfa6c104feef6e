// Twin: accepts_one_lifetime.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user, 'other> {
    scope: UserScope<'user>,
    #[param]
    topic: factory_core::UserData<'other, String>,
}

pub fn main() {}

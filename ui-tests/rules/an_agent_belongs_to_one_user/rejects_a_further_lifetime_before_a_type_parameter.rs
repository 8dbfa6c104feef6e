// Twin: accepts_one_lifetime.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user, 'a, T> {
    scope: UserScope<'user>,
    #[param]
    topic: &'a T,
}

pub fn main() {}

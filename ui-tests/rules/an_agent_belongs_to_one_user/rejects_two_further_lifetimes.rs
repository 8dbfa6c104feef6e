// Twin: accepts_one_lifetime.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user, 'a, 'b> {
    scope: UserScope<'user>,
    #[param]
    topic: (&'a str, &'b str),
}

pub fn main() {}

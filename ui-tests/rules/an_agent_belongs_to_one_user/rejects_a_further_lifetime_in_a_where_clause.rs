// Twin: accepts_one_lifetime.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user, 'a>
where
    'a: 'user,
{
    scope: UserScope<'user>,
    #[param]
    topic: &'a str,
}

pub fn main() {}

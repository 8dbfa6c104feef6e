// Twin: accepts_one_lifetime.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user, 'a, const TURNS: usize> {
    scope: UserScope<'user>,
    #[param]
    topic: &'a [u32; TURNS],
}

pub fn main() {}

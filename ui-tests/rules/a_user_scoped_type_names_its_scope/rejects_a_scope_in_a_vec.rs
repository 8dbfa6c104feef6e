// Twin: accepts_a_scope_of_its_lifetime.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: Vec<UserScope<'user>>,
    turns: u32,
}

pub fn main() {}

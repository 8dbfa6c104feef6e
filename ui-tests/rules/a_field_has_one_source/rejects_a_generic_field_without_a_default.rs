// Twin: accepts_a_generic_field_with_a_default.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user, T> {
    scope: UserScope<'user>,
    topic: T,
}

pub fn main() {}

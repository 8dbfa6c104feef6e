// Twin: accepts_a_field_with_a_default.rs
use factory_core::{UserScope, user_scoped};
use std::num::NonZero;

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    turns: &'user mut u32,
}

pub fn main() {
    let _one: Option<NonZero<u8>> = NonZero::new(1);
}

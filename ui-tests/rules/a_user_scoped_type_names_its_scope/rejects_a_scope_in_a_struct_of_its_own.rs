// Twin: accepts_a_struct_with_its_scope.rs
use factory_core::{UserScope, user_scoped};

pub struct Inner<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
pub struct Triage<'user> {
    inner: Inner<'user>,
    turns: u32,
}

pub fn main() {}

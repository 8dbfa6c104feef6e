// Twin: accepts_a_scope_of_its_lifetime.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    scope: std::marker::PhantomData<&'user ()>,
    turns: u32,
}

pub fn main() {}

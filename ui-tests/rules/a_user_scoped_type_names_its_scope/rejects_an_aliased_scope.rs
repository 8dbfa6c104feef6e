// Twin: accepts_a_struct_with_its_scope.rs
use factory_core::{UserScope, user_scoped};

type Scope<'user> = UserScope<'user>;

#[user_scoped]
pub struct Triage<'user> {
    scope: Scope<'user>,
    turns: u32,
}

pub fn main() {}

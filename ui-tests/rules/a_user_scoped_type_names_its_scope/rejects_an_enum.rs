// Twin: accepts_a_struct_with_its_scope.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub enum Triage<'user> {
    Open(UserScope<'user>),
}

pub fn main() {}

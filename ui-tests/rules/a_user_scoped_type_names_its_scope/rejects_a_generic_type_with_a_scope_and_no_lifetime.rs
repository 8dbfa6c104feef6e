// Twin: accepts_a_struct_with_its_scope.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<T> {
    scope: UserScope<'static>,
    topic: T,
}

pub fn main() {}

// Twin: accepts_a_generic_struct_with_its_scope.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<T: Default> {
    scope: UserScope<'user>,
    turns: T,
}

impl<T: Default> Triage<'_, T> {
    pub fn turns(&self) -> &T {
        &self.turns
    }
}

pub fn main() {}

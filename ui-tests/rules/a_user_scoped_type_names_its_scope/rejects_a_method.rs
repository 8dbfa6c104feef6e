// Twin: accepts_a_struct_with_its_scope.rs
use factory_core::{UserScope, user_scoped};

pub struct Triage<'user> {
    scope: UserScope<'user>,
    turns: u32,
}

impl Triage<'_> {
    #[user_scoped]
    pub fn turns(&self) -> u32 {
        self.turns
    }
}

pub fn main() {}

// Twin: accepts_a_struct_with_its_scope.rs
// Also: an_agent_has_one_constructor
use factory_core::{UserScope, user_scoped};

pub struct Triage<'user> {
    scope: UserScope<'user>,
    turns: u32,
}

#[user_scoped]
impl Triage<'_> {
    pub fn turns(&self) -> u32 {
        self.turns
    }
}

pub fn main() {}

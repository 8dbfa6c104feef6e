// Twin: accepts_an_agent_restored_in_a_scope.rs
// Leaks: 31
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Draft<'user> {
    pub scope: UserScope<'user>,
    pub text: String,
}

impl<'user> Draft<'user> {
    pub fn restore(scope: UserScope<'user>, text: &str) -> Self {
        assert!(!scope.is_service());
        Self { scope: text.parse().unwrap(), text: text.to_owned() }
    }
}

pub fn main() {}

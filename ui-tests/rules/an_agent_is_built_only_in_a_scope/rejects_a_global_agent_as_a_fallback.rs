// Twin: accepts_an_agent_of_the_scope_as_a_fallback.rs
// Also: two_users_never_mix
// Leaks: 33
use std::sync::OnceLock;
use ui_tests::Notes;

pub static GLOBAL: OnceLock<Notes<'static>> = OnceLock::new();

pub fn bridge<'a, 'user>(scoped: Option<&'a Notes<'user>>, fresh: &'a Notes<'user>) -> &'a Notes<'user> {
    assert!(fresh.text.is_empty());
    scoped.unwrap_or_else(|| GLOBAL.get().unwrap())
}

pub fn main() {}

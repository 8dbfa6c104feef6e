// Twin: accepts_a_key_made_by_a_scope.rs
// Leaks: 07
use factory_core::ScopedKey;
use ui_tests::context;

pub fn main() {
    let context = context("alice").unwrap();
    let key = ScopedKey::from(format!("{}_{}", context.user_id(), context.run_id()));
    assert_ne!(key.to_string(), context.run_id());
}

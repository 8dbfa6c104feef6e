// Twin: accepts_a_context_admitted.rs
// Leaks: 34
use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let context = context("alice").unwrap();
    assert_eq!(context.user_id(), "alice");
    user_scope!(open = platform.admit().unwrap());
    assert_eq!(open.scope().user_id(), "alice");
}

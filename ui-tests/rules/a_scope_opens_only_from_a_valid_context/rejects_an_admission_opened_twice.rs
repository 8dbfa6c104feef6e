// Twin: accepts_an_admission_for_each_scope.rs
// Leaks: 29
use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let first = platform.admit(context("alice").unwrap()).unwrap();
    user_scope!(one = first);
    user_scope!(two = first);
    assert_eq!(one.scope().user_id(), two.scope().user_id());
}

// Twin: accepts_an_admission_for_each_opening.rs
// Leaks: 29
use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    user_scope!(one = admission.clone());
    user_scope!(two = admission);
    assert_eq!(one.scope().user_id(), two.scope().user_id());
}

// Twin: accepts_an_admission_for_each_iteration.rs
// Leaks: 29
use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    for _ in 0..2 {
        user_scope!(open = admission);
        assert_eq!(open.scope().user_id(), "alice");
    }
}

// Twin: accepts_an_admission_for_each_scope.rs
// Leaks: 29
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let mut served = 0;
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    for _request in 0..2 {
        user_scope!(scope = &admission);
        served += create_factory(scope).notes().scope.user_id().len();
    }
    assert_eq!(served, 8);
}

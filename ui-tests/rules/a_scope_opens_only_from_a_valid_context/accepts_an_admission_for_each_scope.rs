use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let first = platform.admit(context("alice").unwrap()).unwrap();
    let second = platform.admit(context("alice").unwrap()).unwrap();
    user_scope!(one = first);
    user_scope!(two = second);
    assert_eq!(one.scope().user_id(), two.scope().user_id());
}

use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    user_scope!(one = platform.admit(context("alice").unwrap()).unwrap());
    user_scope!(two = admission);
    assert_eq!(one.scope().user_id(), two.scope().user_id());
}

use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    for _ in 0..2 {
        user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
        assert_eq!(open.scope().user_id(), "alice");
    }
}

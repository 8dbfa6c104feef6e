use factory_core::UserScope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let context = context("alice").unwrap();
    factory_core::user_scope!(open = platform.admit(context).unwrap());
    let scope: UserScope<'_> = open.scope();
    assert_eq!(scope.user_id(), "alice");
}

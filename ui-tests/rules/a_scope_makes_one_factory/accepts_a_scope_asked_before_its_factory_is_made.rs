use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    let scope = open.scope();
    let factory = create_factory(open);
    assert_eq!(factory.scope().user_id(), scope.user_id());
}

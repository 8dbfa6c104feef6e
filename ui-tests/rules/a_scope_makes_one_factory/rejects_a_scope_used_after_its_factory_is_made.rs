// Twin: accepts_a_scope_asked_before_its_factory_is_made.rs
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    let scope = open.scope();
    let factory = create_factory(open);
    assert_eq!(open.scope().user_id(), scope.user_id());
    assert!(factory.notes().text.is_empty());
}

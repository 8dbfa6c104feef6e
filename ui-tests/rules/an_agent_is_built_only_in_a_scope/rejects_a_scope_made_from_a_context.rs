// Twin: accepts_a_scope_of_an_admitted_context.rs
use factory_core::UserScope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let context = context("alice").unwrap();
    let scope = UserScope::from(&context);
    assert_eq!(scope.user_id(), "alice");
}

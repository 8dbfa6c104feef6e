// Twin: accepts_a_factory_of_each_scope.rs
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(one = platform.admit(context("alice").unwrap()).unwrap());
    let first = create_factory(one);
    let second = create_factory(one);
    assert_eq!(first.notes().text, second.notes().text);
}

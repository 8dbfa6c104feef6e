use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(one = platform.admit(context("alice").unwrap()).unwrap());
    user_scope!(two = platform.admit(context("alice").unwrap()).unwrap());
    let first = create_factory(one);
    let second = create_factory(two);
    assert_eq!(first.notes().text, second.notes().text);
}

use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    let make = || create_factory(open);
    let first = make();
    let second = &first;
    assert_eq!(first.notes().text, second.notes().text);
}

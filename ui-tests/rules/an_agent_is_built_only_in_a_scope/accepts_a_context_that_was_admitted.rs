use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let context = context("alice").unwrap();
    user_scope!(open = platform.admit(context).unwrap());
    assert!(create_factory(open).notes().text.is_empty());
}

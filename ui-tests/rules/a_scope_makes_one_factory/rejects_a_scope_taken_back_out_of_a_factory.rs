// Twin: accepts_a_scope_kept_by_its_factory.rs
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    let factory = create_factory(open);
    let second = create_factory(factory.scope());
    assert!(second.notes().text.is_empty());
}

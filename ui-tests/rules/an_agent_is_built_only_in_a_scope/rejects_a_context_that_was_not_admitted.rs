// Twin: accepts_a_context_that_was_admitted.rs
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let context = context("alice").unwrap();
    user_scope!(open = context);
    assert!(create_factory(open).notes().text.is_empty());
}

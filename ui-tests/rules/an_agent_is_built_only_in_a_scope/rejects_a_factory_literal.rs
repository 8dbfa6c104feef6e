// Twin: accepts_a_factory_made_of_a_scope.rs
use ui_tests::{Factory, Platform, context};

pub fn main() {
    let platform = Platform::default();
    factory_core::user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    let factory = Factory { __factory_core_factory_scope: open };
    assert!(factory.notes().text.is_empty());
}

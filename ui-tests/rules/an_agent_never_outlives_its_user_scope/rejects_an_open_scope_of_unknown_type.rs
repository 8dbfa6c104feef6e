// Twin: accepts_an_open_scope_of_known_type.rs
// Escapes: open scope → dyn Any
// Leaks: 40
use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let erased: Box<dyn std::any::Any> = Box::new(scope);
    drop(erased);
}

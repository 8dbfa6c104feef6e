// Twin: accepts_a_scope_that_is_not_used.rs
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    factory_core::user_scope!(admission);
}

// Twin: accepts_a_scope_with_a_name_and_an_admission.rs
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    factory_core::user_scope!(mut scope = admission);
    drop(create_factory(scope));
}

// Twin: accepts_an_admission_held_longer_than_its_factory.rs
// Escapes: factory → variable
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let admission = platform.admit(context("alice").unwrap()).unwrap();
    let _kept;
    {
        user_scope!(scope = admission);
        _kept = create_factory(scope);
    }
}

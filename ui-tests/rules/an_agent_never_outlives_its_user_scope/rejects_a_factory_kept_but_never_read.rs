// Twin: accepts_a_factory_kept_in_its_scope.rs
// Escapes: factory → variable
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let _kept;
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        _kept = create_factory(scope);
    }
}

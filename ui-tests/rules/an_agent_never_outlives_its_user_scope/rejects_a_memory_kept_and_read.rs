// Twin: accepts_a_memory_read_in_its_scope.rs
// Escapes: memory → variable
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let kept;
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        kept = create_factory(scope).notes().memory;
    }
    drop(kept);
}

// Twin: accepts_one_scope_of_a_dropped_factory_in_one_array.rs
// Mixes: scope → collection
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    let alices = create_factory(alice).scope();
    user_scope!(bob = platform.admit(context("bob").unwrap()).unwrap());
    let bobs = create_factory(bob).scope();
    let scopes = [alices, bobs];
    assert_eq!(scopes.map(|scope| scope.is_service() || bobs.is_service()), [false, false]);
}

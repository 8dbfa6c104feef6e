// Twin: accepts_one_scopes_agents_swapped.rs
// Mixes: agent → swap
// Leaks: 40
use factory_core::user_scope;
use std::mem;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    let alice = create_factory(alice);
    user_scope!(bob = platform.admit(context("bob").unwrap()).unwrap());
    let bob = create_factory(bob);
    mem::swap(&mut alice.notes(), &mut bob.notes());
    drop(bob.notes());
}

// Twin: accepts_one_scopes_agents_in_one_array.rs
// Mixes: agent → collection
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    let alice = create_factory(alice);
    user_scope!(bob = platform.admit(context("bob").unwrap()).unwrap());
    let bob = create_factory(bob);
    let team = [alice.notes(), bob.notes()];
    assert_eq!(team.map(|notes| notes.text.len() + alice.notes().text.len()), [0, 0]);
}

// Twin: accepts_one_users_agents_of_a_dropped_factory_in_one_array.rs
// Mixes: agent → collection
use factory_core::{OpenScope, user_scope};
use ui_tests::{Notes, Platform, context, create_factory};

fn notes<'user>(open: OpenScope<'user, Platform>) -> [Notes<'user>; 2] {
    let factory = create_factory(open);
    [factory.notes(), factory.notes()]
}

pub fn main() {
    let platform = Platform::default();
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    let [first, second] = notes(alice);
    user_scope!(bob = platform.admit(context("bob").unwrap()).unwrap());
    let [third, fourth] = notes(bob);
    let team = [first, third];
    assert_eq!(team.map(|notes| notes.text.len() + second.text.len() + fourth.text.len()), [0, 0]);
}

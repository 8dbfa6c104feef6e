// Twin: accepts_parts_of_the_state_of_one_user_returned_as_their_own.rs
// Mixes: part of the state → function's result
use factory_core::PerUserRef;
use ui_tests::{Factory, Platform};

pub fn for_bob<'alice, 'bob>(platform: &Platform, alice: &Factory<'alice>, bob: &Factory<'bob>) -> PerUserRef<'bob, Vec<String>> {
    let (_alices, _bobs) = (alice.scope(), bob.scope());
    platform.drafts.of(alice.scope())
}

pub fn main() {}

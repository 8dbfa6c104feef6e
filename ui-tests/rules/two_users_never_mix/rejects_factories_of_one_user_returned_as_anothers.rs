// Twin: accepts_factories_of_one_user_returned_as_their_own.rs
// Mixes: factory → function's result
use ui_tests::Factory;

pub fn for_bob<'alice, 'bob>(alice: Factory<'alice>, bob: Factory<'bob>) -> Factory<'bob> {
    let (_alices, _bobs) = (alice.scope(), bob.scope());
    alice
}

pub fn main() {}

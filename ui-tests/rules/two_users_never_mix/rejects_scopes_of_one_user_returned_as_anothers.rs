// Twin: accepts_scopes_of_one_user_returned_as_their_own.rs
// Mixes: scope → function's result
use factory_core::UserScope;
use ui_tests::Factory;

pub fn for_bob<'alice, 'bob>(alice: &Factory<'alice>, bob: &Factory<'bob>) -> UserScope<'bob> {
    let (_alices, _bobs) = (alice.scope(), bob.scope());
    alice.scope()
}

pub fn main() {}

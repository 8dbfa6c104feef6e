// Twin: accepts_an_agent_of_one_user_made_by_their_factory.rs
// Mixes: agent → function's result
// Leaks: 14
use factory_core::UserScoped;
use ui_tests::{Factory, Notes};

pub fn for_bob<'alice, 'bob>(alice: &Factory<'alice>, bob: &Factory<'bob>) -> Notes<'bob> {
    let (_alices, _bobs) = (alice.scope(), bob.scope());
    Notes::create(alice, ())
}

pub fn main() {}

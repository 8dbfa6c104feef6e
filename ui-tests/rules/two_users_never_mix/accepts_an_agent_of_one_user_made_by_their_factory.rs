use factory_core::UserScoped;
use ui_tests::{Factory, Notes};

pub fn for_bob<'alice, 'bob>(alice: &Factory<'alice>, bob: &Factory<'bob>) -> Notes<'bob> {
    let (_alices, _bobs) = (alice.scope(), bob.scope());
    Notes::create(bob, ())
}

pub fn main() {}

use factory_core::UserScope;
use ui_tests::Factory;

pub fn for_bob<'alice, 'bob>(alice: &Factory<'alice>, bob: &Factory<'bob>) -> UserScope<'bob> {
    let (_alices, _bobs) = (alice.scope(), bob.scope());
    bob.scope()
}

pub fn main() {}

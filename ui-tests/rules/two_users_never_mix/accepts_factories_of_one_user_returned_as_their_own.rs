use ui_tests::Factory;

pub fn for_bob<'alice, 'bob>(alice: Factory<'alice>, bob: Factory<'bob>) -> Factory<'bob> {
    let (_alices, _bobs) = (alice.scope(), bob.scope());
    bob
}

pub fn main() {}

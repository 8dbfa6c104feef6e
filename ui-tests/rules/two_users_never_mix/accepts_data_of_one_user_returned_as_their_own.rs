use factory_core::UserData;
use ui_tests::Factory;

pub fn for_bob<'alice, 'bob>(alice: &Factory<'alice>, bob: &Factory<'bob>) -> UserData<'bob, u32> {
    let (_alices, _bobs) = (alice.scope(), bob.scope());
    UserData::new(bob.scope(), 2)
}

pub fn main() {}

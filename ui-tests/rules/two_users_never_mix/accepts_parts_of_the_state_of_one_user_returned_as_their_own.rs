use factory_core::PerUserRef;
use ui_tests::{Factory, Platform};

pub fn for_bob<'alice, 'bob>(platform: &Platform, alice: &Factory<'alice>, bob: &Factory<'bob>) -> PerUserRef<'bob, Vec<String>> {
    let (_alices, _bobs) = (alice.scope(), bob.scope());
    platform.drafts.of(bob.scope())
}

pub fn main() {}

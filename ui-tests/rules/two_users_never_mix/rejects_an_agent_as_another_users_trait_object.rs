// Twin: accepts_an_agent_as_its_own_users_trait_object.rs
// Mixes: agent → trait object
use factory_core::BelongsTo;
use ui_tests::{Factory, Notes};

pub trait Agent<'user>: BelongsTo<'user> {}

impl<'user> Agent<'user> for Notes<'user> {}

pub fn for_bob<'alice, 'bob>(alice: &Factory<'alice>, bob: &Factory<'bob>) -> Box<dyn Agent<'bob> + 'bob> {
    let (alices, bobs) = (alice.notes(), bob.notes());
    assert_eq!(alices.text, bobs.text);
    Box::new(alices)
}

pub fn main() {}

use factory_core::BelongsTo;
use ui_tests::{Factory, Notes};

pub trait Agent<'user>: BelongsTo<'user> {}

impl<'user> Agent<'user> for Notes<'user> {}

pub fn for_bob<'alice, 'bob>(alice: &Factory<'alice>, bob: &Factory<'bob>) -> Box<dyn Agent<'bob> + 'bob> {
    let (alices, bobs) = (alice.notes(), bob.notes());
    assert_eq!(alices.text, bobs.text);
    Box::new(bobs)
}

pub fn main() {}

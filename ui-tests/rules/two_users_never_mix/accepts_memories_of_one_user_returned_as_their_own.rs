use std::sync::Arc;
use ui_tests::{Factory, Memory};

pub fn for_bob<'alice, 'bob>(alice: &Factory<'alice>, bob: &Factory<'bob>) -> Arc<Memory<'bob>> {
    let (_alices, _bobs) = (alice.scope(), bob.scope());
    bob.notes().memory
}

pub fn main() {}

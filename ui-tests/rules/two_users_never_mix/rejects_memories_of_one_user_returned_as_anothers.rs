// Twin: accepts_memories_of_one_user_returned_as_their_own.rs
// Mixes: memory → function's result
use std::sync::Arc;
use ui_tests::{Factory, Memory};

pub fn for_bob<'alice, 'bob>(alice: &Factory<'alice>, bob: &Factory<'bob>) -> Arc<Memory<'bob>> {
    let (_alices, _bobs) = (alice.scope(), bob.scope());
    alice.notes().memory
}

pub fn main() {}

// Twin: accepts_one_users_agents_in_a_block_that_panics.rs
// Mixes: agent → swap
use factory_core::user_scope;
use std::mem;
use ui_tests::{Platform, context, create_factory};

pub fn serve(platform: &Platform) {
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    let alice = create_factory(alice);
    user_scope!(bob = platform.admit(context("bob").unwrap()).unwrap());
    let bob = create_factory(bob);
    let (mut alices, mut bobs) = (alice.notes(), bob.notes());
    mem::swap(&mut alices, &mut bobs);
    bobs.text.push_str(&alices.text);
    panic!("out of order");
}

pub fn main() {}

// Twin: accepts_one_scopes_parts_of_the_state_swapped.rs
// Mixes: part of the state → swap
use factory_core::user_scope;
use std::mem;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    user_scope!(bob = platform.admit(context("bob").unwrap()).unwrap());
    let mut alices = platform.drafts.of(alice.scope());
    mem::swap(&mut alices, &mut platform.drafts.of(bob.scope()));
    alices.with(|lines| lines.push(bob.scope().user_id().to_owned()));
}

// Twin: accepts_one_users_scopes_in_a_block_that_ends_in_a_loop.rs
// Mixes: scope → collection
use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn serve(platform: &Platform) {
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    user_scope!(bob = platform.admit(context("bob").unwrap()).unwrap());
    let scopes = [alice.scope(), bob.scope()];
    loop {
        assert_eq!(scopes.len(), alice.scope().user_id().len());
    }
}

pub fn main() {}

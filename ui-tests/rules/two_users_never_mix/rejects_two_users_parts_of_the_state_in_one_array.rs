// Twin: accepts_one_users_part_of_the_state_twice_in_one_array.rs
// Mixes: part of the state → collection
use ui_tests::{Platform, context};

pub fn main() {
    let Platform { drafts } = &Platform::default();
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let parts = [drafts.of(bob.scope()), drafts.of(alice.scope())];
            parts.map(|part| part.with(|lines| lines.len()) + alice.notes().text.len())
        })
    });
    served.unwrap().unwrap();
}

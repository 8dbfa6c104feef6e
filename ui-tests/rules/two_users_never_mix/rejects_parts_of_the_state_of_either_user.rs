// Twin: accepts_parts_of_the_state_of_one_user_either_way.rs
// Mixes: part of the state → choice
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let is_first = bob.notes().text.is_empty();
            let chosen = if is_first { platform.drafts.of(bob.scope()) } else { platform.drafts.of(alice.scope()) };
            drop(chosen);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

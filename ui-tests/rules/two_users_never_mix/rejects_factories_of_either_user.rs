// Twin: accepts_factories_of_one_user_either_way.rs
// Mixes: factory → choice
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let is_first = bob.notes().text.is_empty();
            let chosen = if is_first { &bob } else { &alice };
            assert!(size_of_val(&chosen) > 0);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

// Twin: accepts_one_users_factory_swapped_out.rs
// Mixes: factory → swap
use std::mem;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        let mut chosen = Some(alice);
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let count = bob.notes().text.len();
            mem::swap(&mut chosen, &mut Some(bob));
            count
        })
    });
    served.unwrap().unwrap();
}

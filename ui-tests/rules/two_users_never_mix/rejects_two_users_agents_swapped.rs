// Twin: accepts_one_users_agents_swapped.rs
// Mixes: agent → swap
// Leaks: 40
use std::mem;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            mem::swap(&mut alice.notes(), &mut bob.notes());
            bob.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

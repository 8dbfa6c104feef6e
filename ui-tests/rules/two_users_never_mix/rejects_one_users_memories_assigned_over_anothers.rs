// Twin: accepts_one_users_memories_assigned_again.rs
// Mixes: memory → assignment
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let mut slot = bob.notes().memory;
            drop(slot);
            slot = alice.notes().memory;
            drop(slot);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

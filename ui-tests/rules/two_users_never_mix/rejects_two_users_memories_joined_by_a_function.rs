// Twin: accepts_one_users_memories_joined_by_a_function.rs
// Mixes: memory → argument
use std::sync::Arc;
use ui_tests::{Memory, Platform, context};

fn join<'user>(first: Arc<Memory<'user>>, second: Arc<Memory<'user>>) {
    drop((first, second));
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            join(bob.notes().memory, alice.notes().memory);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

// Twin: accepts_memories_of_one_user_either_way.rs
// Mixes: memory → choice
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let is_first = bob.notes().text.is_empty();
            let chosen = if is_first { bob.notes().memory } else { alice.notes().memory };
            drop(chosen);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}

// Twin: accepts_a_test_users_memory_in_a_platforms_scope.rs
// Mixes: memory → field
use factory_core::testing;
use std::sync::{Arc, Mutex};
use ui_tests::{Memory, Platform};

pub fn main() {
    let served = Platform::default().for_user_blocking(testing::context("alice"), |alice| {
        let mut notes = alice.notes();
        testing::with_user("alice", |again| {
            let memory = Arc::new(Memory { scope: again, lines: Mutex::default() });
            notes.memory = memory;
        });
    });
    served.unwrap();
}

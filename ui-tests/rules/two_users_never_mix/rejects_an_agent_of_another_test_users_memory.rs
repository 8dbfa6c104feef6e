// Twin: accepts_an_agent_of_one_test_users_memory.rs
// Mixes: memory → field
use factory_core::testing;
use std::sync::{Arc, Mutex};
use ui_tests::{Memory, Notes};

pub fn main() {
    testing::with_user("alice", |alice| {
        testing::with_user("bob", |bob| {
            let memory = Arc::new(Memory { scope: bob, lines: Mutex::default() });
            let notes = Notes { scope: alice, memory, text: alice.user_id().to_owned() };
            notes.text.len()
        })
    });
}

// Twin: accepts_an_agent_of_one_open_test_users_memory.rs
// Mixes: memory → field
use factory_core::{testing, user_scope};
use std::sync::{Arc, Mutex};
use ui_tests::{Memory, Notes};

pub fn main() {
    user_scope!(alice = testing::admit("alice"));
    user_scope!(bob = testing::admit("bob"));
    let memory = Arc::new(Memory { scope: bob.scope(), lines: Mutex::default() });
    let notes = Notes { scope: alice.scope(), memory, text: alice.scope().user_id().to_owned() };
    drop(notes);
}

// Twin: accepts_an_agent_of_a_test_in_a_scoped_thread.rs
// Escapes: memory → thread
use factory_core::testing;
use std::{sync::Mutex, thread};
use ui_tests::Memory;

pub fn main() {
    testing::with_user("alice", |scope| {
        let memory = Memory { scope, lines: Mutex::default() };
        thread::spawn(move || memory.scope.depth());
    });
}

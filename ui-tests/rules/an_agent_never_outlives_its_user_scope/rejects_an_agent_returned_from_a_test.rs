// Twin: accepts_an_answer_returned_from_a_test.rs
// Escapes: memory → closure's result
use factory_core::testing;
use std::sync::Mutex;
use ui_tests::Memory;

pub fn main() {
    let kept = testing::with_user("alice", |scope| {
        let memory = Memory { scope, lines: Mutex::default() };
        memory
    });
    drop(kept);
}

// Twin: accepts_an_answer_returned_from_an_async_test.rs
// Escapes: memory → closure's result
use factory_core::testing;
use std::sync::Mutex;
use ui_tests::Memory;

#[tokio::main]
pub async fn main() {
    let kept = testing::with_user_async("alice", async |scope| {
        let memory = Memory { scope, lines: Mutex::default() };
        memory
    });
    drop(kept.await);
}

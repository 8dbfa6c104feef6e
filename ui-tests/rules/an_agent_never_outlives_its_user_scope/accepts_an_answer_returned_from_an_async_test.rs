use factory_core::testing;
use std::sync::Mutex;
use ui_tests::Memory;

#[tokio::main]
pub async fn main() {
    let kept = testing::with_user_async("alice", async |scope| {
        let memory = Memory { scope, lines: Mutex::default() };
        memory.lines.into_inner().unwrap()
    });
    drop(kept.await);
}

// Twin: accepts_a_users_answer_in_a_task_local.rs
// Escapes: memory → task-local
// Leaks: 27, 40
use std::sync::Arc;
use ui_tests::{Memory, Platform, context};

tokio::task_local! {
    static CURRENT: Arc<Memory<'static>>;
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let memory = factory.notes().memory;
        CURRENT.scope(memory, async {}).await;
    });
    served.await.unwrap();
}

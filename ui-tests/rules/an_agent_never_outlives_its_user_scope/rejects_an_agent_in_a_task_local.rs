// Twin: accepts_an_answer_in_a_task_local.rs
// Escapes: agent → task-local
// Leaks: 27, 40
use ui_tests::{Notes, Platform, context};

tokio::task_local! {
    static CURRENT: Notes<'static>;
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let notes = factory.notes();
        CURRENT.scope(notes, async {}).await;
    });
    served.await.unwrap();
}

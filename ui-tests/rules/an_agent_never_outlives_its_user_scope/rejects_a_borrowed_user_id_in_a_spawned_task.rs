// Twin: accepts_an_answer_in_a_spawned_task.rs
// Escapes: borrowed text → task
// Leaks: 25
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let user_id = factory.scope().user_id();
        tokio::spawn(async move { drop(user_id) });
    });
    served.await.unwrap();
}

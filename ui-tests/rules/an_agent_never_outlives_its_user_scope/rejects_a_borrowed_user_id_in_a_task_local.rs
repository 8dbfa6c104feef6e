// Twin: accepts_a_users_answer_in_a_task_local.rs
// Escapes: borrowed text → task-local
// Leaks: 27, 40
use ui_tests::{Platform, context};

tokio::task_local! {
    static CURRENT: &'static str;
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let user_id = factory.scope().user_id();
        CURRENT.scope(user_id, async {}).await;
    });
    served.await.unwrap();
}

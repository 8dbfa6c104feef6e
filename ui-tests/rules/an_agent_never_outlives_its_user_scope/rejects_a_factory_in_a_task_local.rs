// Twin: accepts_a_users_answer_in_a_task_local.rs
// Escapes: factory → task-local
// Leaks: 27, 40
use ui_tests::{Factory, Platform, context};

tokio::task_local! {
    static CURRENT: Factory<'static>;
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        CURRENT.scope(factory, async {}).await;
    });
    served.await.unwrap();
}

// Twin: accepts_a_users_answer_in_a_task_local.rs
// Escapes: part of the state → task-local
// Leaks: 27, 40
use factory_core::PerUserRef;
use ui_tests::{Platform, context};

tokio::task_local! {
    static CURRENT: PerUserRef<'static, Vec<String>>;
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let drafts = platform.drafts.of(factory.scope());
        CURRENT.scope(drafts, async {}).await;
    });
    served.await.unwrap();
}

// Twin: accepts_an_answer_in_a_task_local.rs
// Escapes: scope → task-local
// Leaks: 27, 40
use factory_core::UserScope;
use ui_tests::{Platform, context};

tokio::task_local! {
    static CURRENT: UserScope<'static>;
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        CURRENT.scope(factory.scope(), async {}).await;
    });
    served.await.unwrap();
}

// Twin: accepts_an_answer_in_a_spawned_task.rs
// Escapes: part of the state → task
// Leaks: 25
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let drafts = platform.drafts.of(factory.scope());
        tokio::spawn(async move { drop(drafts) });
    });
    served.await.unwrap();
}

// Twin: accepts_agents_in_futures_unordered.rs
// Escapes: agent → task
// Leaks: 25
use tokio::task::JoinSet;
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let mut tasks = JoinSet::new();
        for notes in [factory.notes(), factory.notes()] {
            tasks.spawn(async move { drop(notes) });
        }
        tasks.join_all().await;
    });
    served.await.unwrap();
}

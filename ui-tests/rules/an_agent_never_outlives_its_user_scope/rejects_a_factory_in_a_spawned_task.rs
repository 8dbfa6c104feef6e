// Twin: accepts_a_spawned_task_with_a_scope_of_its_own.rs
// Escapes: factory → task
// Leaks: 25
use std::sync::Arc;
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Arc::new(Platform::default());
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        tokio::spawn(async move { drop(factory.notes()) });
    });
    served.await.unwrap();
}

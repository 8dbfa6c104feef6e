// Twin: accepts_a_spawned_task_with_a_scope_of_its_own.rs
// Escapes: scope → task
// Leaks: 25
use std::sync::Arc;
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Arc::new(Platform::default());
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let scope = factory.scope();
        tokio::spawn(async move { scope.run_id().len() });
    });
    served.await.unwrap();
}

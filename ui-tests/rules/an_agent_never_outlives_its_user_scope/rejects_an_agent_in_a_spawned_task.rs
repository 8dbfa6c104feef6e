// Twin: accepts_an_agent_joined_in_its_scope.rs
// Escapes: agent → task
// Leaks: 25
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let notes = factory.notes();
        tokio::spawn(async move { drop(notes) });
    });
    served.await.unwrap();
}

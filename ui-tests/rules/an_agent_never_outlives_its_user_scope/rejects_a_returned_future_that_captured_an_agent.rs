// Twin: accepts_an_awaited_future_of_an_agent.rs
// Escapes: future → closure's result
// Leaks: 25
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let later = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        async move { drop(notes) }
    });
    later.unwrap().await;
}

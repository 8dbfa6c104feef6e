// Twin: accepts_an_answer_returned_from_an_async_closure.rs
// Escapes: agent → closure's result
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let kept = platform.for_user(context("alice").unwrap(), async |factory| {
        let notes = factory.notes();
        notes
    });
    drop(kept.await);
}

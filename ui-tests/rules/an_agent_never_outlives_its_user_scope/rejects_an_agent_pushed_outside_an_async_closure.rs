// Twin: accepts_an_answer_pushed_outside_an_async_closure.rs
// Escapes: agent → collection
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let (platform, mut kept) = (Platform::default(), Vec::new());
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let notes = factory.notes();
        kept.push(notes);
    });
    served.await.unwrap();
}

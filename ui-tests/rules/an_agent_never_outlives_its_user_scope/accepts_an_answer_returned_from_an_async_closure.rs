use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let kept = platform.for_user(context("alice").unwrap(), async |factory| {
        let notes = factory.notes();
        notes.text
    });
    drop(kept.await);
}

use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let later = platform.for_user(context("alice").unwrap(), async |factory| {
        let notes = factory.notes();
        async move { drop(notes) }.await
    });
    later.await.unwrap();
}

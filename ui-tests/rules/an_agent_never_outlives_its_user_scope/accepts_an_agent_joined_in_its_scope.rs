use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let notes = factory.notes();
        tokio::join!(async move { drop(notes) });
    });
    served.await.unwrap();
}

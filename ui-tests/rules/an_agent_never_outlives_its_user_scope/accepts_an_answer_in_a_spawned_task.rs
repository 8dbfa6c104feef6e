use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let text = factory.notes().text;
        tokio::spawn(async move { drop(text) });
    });
    served.await.unwrap();
}

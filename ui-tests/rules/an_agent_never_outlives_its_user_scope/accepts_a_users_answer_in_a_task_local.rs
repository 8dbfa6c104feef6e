use ui_tests::{Platform, context};

tokio::task_local! {
    static CURRENT: String;
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let text = factory.notes().text;
        CURRENT.scope(text, async {}).await;
    });
    served.await.unwrap();
}

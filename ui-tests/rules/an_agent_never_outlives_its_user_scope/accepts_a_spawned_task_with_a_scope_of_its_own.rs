use std::sync::Arc;
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Arc::new(Platform::default());
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let (platform, child) = (Arc::clone(&platform), factory.scope().child("summary").unwrap());
        let summary = async move { platform.for_user(child, async |factory| drop(factory.notes())).await };
        tokio::spawn(summary).await.unwrap().unwrap();
    });
    served.await.unwrap();
}

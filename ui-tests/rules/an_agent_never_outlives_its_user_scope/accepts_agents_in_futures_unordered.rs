use futures_util::{StreamExt as _, stream::FuturesUnordered};
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |factory| {
        let tasks = FuturesUnordered::new();
        for notes in [factory.notes(), factory.notes()] {
            tasks.push(async move { drop(notes) });
        }
        tasks.collect::<Vec<_>>().await;
    });
    served.await.unwrap();
}

// Twin: accepts_one_users_agents_in_nested_async_scopes.rs
// Mixes: agent → collection
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |alice| {
        let inner = platform
            .for_user(context("bob").unwrap(), async |bob| [bob.notes(), alice.notes()].map(|notes| notes.text.len()));
        inner.await.map(|lengths| lengths.len() + alice.notes().text.len())
    });
    served.await.unwrap().unwrap();
}

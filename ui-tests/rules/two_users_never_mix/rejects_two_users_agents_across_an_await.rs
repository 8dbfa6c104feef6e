// Twin: accepts_one_users_agents_across_an_await.rs
// Mixes: agent → collection
use ui_tests::{Factory, Platform, context};

async fn meet<'alice, 'bob>(alice: &Factory<'alice>, bob: &Factory<'bob>) -> usize {
    let mut team = vec![alice.notes()];
    tokio::task::yield_now().await;
    team.push(bob.notes());
    team.len() + bob.notes().text.len()
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let served = platform.for_user(context("alice").unwrap(), async |alice| {
        platform.for_user(context("bob").unwrap(), async |bob| meet(&alice, &bob).await).await
    });
    served.await.unwrap().unwrap();
}

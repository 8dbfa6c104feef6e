//! The end of a user's access as a whole: scopes, streams and actors.

use factory_core::{Refusal, UserScope, agent_factory, testing};
use factory_runtime::{Lagged, Revocations, UserActors, UserEvents};
use futures_util::{FutureExt, Stream, StreamExt, future};
use std::{sync::Arc, time::Duration};
use tokio::sync::Barrier;

agent_factory! {
    factory Desk for
    #[derive(Default)]
    struct Platform {
        shared { events: UserEvents<u32>, actors: UserActors<u32> }
        guards { revocations: Revocations }
    }
}

type Events = Box<dyn Stream<Item = Result<u32, Lagged>> + Send + Unpin>;

fn follow(platform: &Platform, scope: UserScope<'_>) -> Events {
    Box::new(platform.events.connect(scope).take_until(Box::pin(platform.revocations.revoked(scope))))
}

fn start(platform: &Platform, scope: UserScope<'_>, id: &str) {
    let revoked = platform.revocations.revoked(scope);
    platform.actors.session(scope, id, 8, |mut inbox| {
        future::select(Box::pin(async move { while inbox.recv().await.is_some() {} }), Box::pin(revoked))
    });
}

fn end_access(platform: &Platform, user: &str) {
    let owner = testing::identity(user).owner();
    platform.revocations.revoke(&owner);
    platform.events.close_owner(&owner);
    platform.actors.end_owner(&owner);
}

async fn connect(platform: &Platform, user: &str) -> Events {
    let work = async |desk: Desk<'_>| {
        start(platform, desk.scope(), "early");
        follow(platform, desk.scope())
    };
    platform.for_user(testing::context(user), work).await.unwrap()
}

async fn until_actors(platform: &Platform, count: usize) {
    let reached = async {
        while platform.actors.len() != count {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), reached).await.expect("the number of actors is another");
}

#[tokio::test]
async fn the_end_of_an_access_reaches_everything_of_the_user_and_nothing_of_another() {
    let platform = Platform::default();
    let [mut of_alice, mut of_bob] = [connect(&platform, "alice").await, connect(&platform, "bob").await];
    end_access(&platform, "alice");
    assert_eq!(of_alice.next().await, None);
    until_actors(&platform, 1).await;
    assert_eq!(platform.admit(testing::context("alice")).unwrap_err().kind(), Refusal::Denied);

    let work = async |desk: Desk<'_>| (platform.events.send(desk.scope(), 19), platform.actors.len_of(desk.scope()));
    assert_eq!(platform.for_user(testing::context("bob"), work).await.unwrap(), (1, 1));
    assert_eq!(of_bob.next().now_or_never(), Some(Some(Ok(19))));
}

/// A connection or an actor that an open scope makes while the access ends, or after it, ends too.
#[tokio::test(flavor = "multi_thread")]
async fn a_scope_that_is_open_keeps_nothing_after_the_end_of_the_access() {
    for _ in 0..200 {
        let (platform, barrier) = (Arc::new(Platform::default()), Arc::new(Barrier::new(2)));
        let serving = tokio::spawn({
            let (platform, barrier) = (Arc::clone(&platform), Arc::clone(&barrier));
            async move {
                let work = async |desk: Desk<'_>| {
                    barrier.wait().await;
                    start(&platform, desk.scope(), "meanwhile");
                    let meanwhile = follow(&platform, desk.scope());
                    barrier.wait().await;
                    start(&platform, desk.scope(), "late");
                    [meanwhile, follow(&platform, desk.scope())]
                };
                platform.for_user(testing::context("alice"), work).await.unwrap()
            }
        });
        barrier.wait().await;
        end_access(&platform, "alice");
        barrier.wait().await;
        for mut events in serving.await.unwrap() {
            let ended = tokio::time::timeout(Duration::from_secs(10), events.next()).await;
            assert_eq!(ended, Ok(None));
        }
        until_actors(&platform, 0).await;
    }
}

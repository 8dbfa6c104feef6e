use std::{
    future::pending,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};
use support::{
    context,
    desk::{Platform, platform},
    hotel::Hotel,
};
use tokio::{sync::oneshot, task::JoinHandle};

/// Runs Bob's scope, which is open while Alice's fails.
async fn bob(platform: Arc<Platform>, is_in: oneshot::Sender<()>, has_failed: oneshot::Receiver<()>) -> String {
    let served = platform.for_user(context("bob"), async |factory| {
        let mut triage = factory.triage("invoices".to_owned());
        triage.answer("first").await;
        is_in.send(()).unwrap();
        has_failed.await.unwrap();
        let answer = triage.answer("second").await;
        assert_eq!(factory.notes().memory.lines(), ["first", "second"]);
        triage.drafts.of(factory.scope()).with(|drafts| assert_eq!(*drafts, ["first", "second"]));
        answer
    });
    served.await.unwrap()
}

/// Spawns Alice's scope, which writes a draft and then panics or waits for its cancellation.
fn alice(platform: Arc<Platform>, is_in: oneshot::Sender<()>, panics: bool) -> JoinHandle<()> {
    tokio::spawn(async move {
        let served = platform.for_user(context("alice"), async |factory| {
            let mut triage = factory.triage("contracts".to_owned());
            triage.answer("mine").await;
            is_in.send(()).unwrap();
            if panics {
                triage.drafts.of(factory.scope()).with(|_drafts| panic!("while her drafts are locked"));
            }
            pending::<()>().await;
        });
        served.await.unwrap();
    })
}

async fn fails_beside_bob(panics: bool) {
    let platform = platform();
    let (bob_is_in, has_bob) = oneshot::channel();
    let (failed, has_failed) = oneshot::channel();
    let bob = tokio::spawn(bob(Arc::clone(&platform), bob_is_in, has_failed));
    has_bob.await.unwrap();
    let (alice_is_in, has_alice) = oneshot::channel();
    let alice = alice(Arc::clone(&platform), alice_is_in, panics);
    has_alice.await.unwrap();
    if !panics {
        alice.abort();
    }
    assert_eq!(alice.await.unwrap_err().is_panic(), panics);
    failed.send(()).unwrap();
    assert_eq!(bob.await.unwrap(), "bob on invoices, 2: re: second");
    let again = platform.for_user(context("alice"), async |factory| {
        let mut triage = factory.triage("contracts".to_owned());
        assert_eq!(triage.answer("again").await, "alice on contracts, 1: re: again");
        triage.drafts.of(factory.scope()).with(|drafts| drafts.clone())
    });
    assert_eq!(again.await.unwrap(), ["mine", "again"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_a_scope_panics() {
    fails_beside_bob(true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_a_scope_is_cancelled() {
    fails_beside_bob(false).await;
}

#[test]
fn when_guards_see_a_panic() {
    let (hotel, _) = Hotel::for_at_most(1);
    let bob = hotel.admit(context("bob")).unwrap();
    let alice = || hotel.for_user_blocking(context("alice"), |_factory| panic!("in the scope"));
    assert!(catch_unwind(AssertUnwindSafe(alice)).is_err());
    assert_eq!(hotel.limit.count(), 1);
    assert!(hotel.admit(context("bob")).is_err());
    drop(bob);
    assert!(hotel.admit(context("bob")).is_ok());
    assert!(hotel.admit(context("alice")).is_ok());
}

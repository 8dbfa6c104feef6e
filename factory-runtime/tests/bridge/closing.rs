use super::support::{Texts, call, drop_signal, for_user, spawn_call};
use factory_runtime::{ScopeClosed, bridged};
use futures_util::FutureExt;
use std::{cell::RefCell, future::pending, panic::AssertUnwindSafe, time::Duration};
use tokio::{sync::Notify, task::JoinHandle};

/// Starts a call whose answer has begun, one that waits in the queue, and one that waits for the queue.
async fn open_calls(bridge: &Texts, begun: &Notify) -> Vec<JoinHandle<Result<String, ScopeClosed>>> {
    let first = spawn_call(bridge.clone(), "first");
    begun.notified().await;
    let others = [spawn_call(bridge.clone(), "queued"), spawn_call(bridge.clone(), "waiting")];
    tokio::task::yield_now().await;
    [first].into_iter().chain(others).collect()
}

async fn assert_closed(bridge: &Texts, open: Vec<JoinHandle<Result<String, ScopeClosed>>>) {
    for call in open {
        assert_eq!(call.await.unwrap(), Err(ScopeClosed));
    }
    assert_eq!(call(bridge, "later").await, Err(ScopeClosed));
    let bridge = bridge.clone();
    let blocking = tokio::task::spawn_blocking(move || bridge.blocking_call("later".to_owned()));
    assert_eq!(blocking.await.unwrap(), Err(ScopeClosed));
}

#[tokio::test]
async fn calls_end_when_the_work_returns() {
    let (begun, (held, dropped)) = (Notify::new(), drop_signal());
    let held = RefCell::new(Some(held));
    let answer = async |_: String| {
        let _held = held.take();
        begun.notify_one();
        pending().await
    };
    for_user("alice", async |desk| {
        let work = async |bridge: Texts| (open_calls(&bridge, &begun).await, bridge);
        let (open, bridge) = bridged(desk.scope(), 1, answer, work).await;
        // The answer is dropped while the scope is open.
        dropped.await;
        assert_closed(&bridge, open).await;
    })
    .await;
}

#[tokio::test]
async fn calls_end_when_the_scope_is_cancelled() {
    let (begun, kept) = (Notify::new(), RefCell::new(None));
    let answer = async |_: String| {
        begun.notify_one();
        pending().await
    };
    let work = async |bridge: Texts| {
        let open = open_calls(&bridge, &begun).await;
        kept.replace(Some((bridge, open)));
        pending::<()>().await;
    };
    let scope = for_user("alice", async |desk| bridged(desk.scope(), 1, answer, work).await);
    tokio::time::timeout(Duration::from_millis(20), scope).await.unwrap_err();
    let (bridge, open) = kept.take().unwrap();
    assert_closed(&bridge, open).await;
}

#[tokio::test]
async fn a_panic_of_an_answer_is_one_of_the_scope() {
    let (begun, go, kept) = (Notify::new(), Notify::new(), RefCell::new(None));
    let answer = async |_: String| -> String {
        begun.notify_one();
        go.notified().await;
        panic!("no data")
    };
    let work = async |bridge: Texts| {
        let open = open_calls(&bridge, &begun).await;
        kept.replace(Some((bridge, open)));
        go.notify_one();
        pending::<()>().await;
    };
    let scope = for_user("alice", async |desk| bridged(desk.scope(), 1, answer, work).await);
    let payload = AssertUnwindSafe(scope).catch_unwind().await.unwrap_err();
    assert_eq!(payload.downcast_ref(), Some(&"no data"));
    let (bridge, open) = kept.take().unwrap();
    assert_closed(&bridge, open).await;
}

#[tokio::test]
async fn a_panic_of_the_work_ends_the_calls() {
    let (begun, kept) = (Notify::new(), RefCell::new(None));
    let answer = async |_: String| {
        begun.notify_one();
        pending().await
    };
    let work = async |bridge: Texts| {
        let open = open_calls(&bridge, &begun).await;
        kept.replace(Some((bridge, open)));
        panic!("no data");
    };
    let scope = for_user("alice", async |desk| bridged(desk.scope(), 1, answer, work).await);
    AssertUnwindSafe(scope).catch_unwind().await.unwrap_err();
    let (bridge, open) = kept.take().unwrap();
    assert_closed(&bridge, open).await;
}

#[tokio::test]
async fn answers_that_panic_when_they_are_dropped_abort_nothing() {
    struct PanicsInDrop;
    impl Drop for PanicsInDrop {
        fn drop(&mut self) {
            panic!("a connection is gone");
        }
    }
    let begun = Notify::new();
    let answer = async |_: String| {
        let _held = PanicsInDrop;
        begun.notify_one();
        pending().await
    };
    let work = async |bridge: Texts| {
        let open = [spawn_call(bridge.clone(), "first"), spawn_call(bridge.clone(), "second")];
        for _ in &open {
            begun.notified().await;
        }
        (open, bridge)
    };
    let (open, bridge) = for_user("alice", async |desk| bridged(desk.scope(), 2, answer, work).await).await;
    assert_closed(&bridge, open.into()).await;
}

use super::support::{Texts, call, drop_signal, for_user, spawn_call};
use factory_runtime::bridged;
use futures_util::FutureExt;
use std::{
    cell::{Cell, RefCell},
    future::pending,
    time::Duration,
};
use tokio::{sync::Notify, time::timeout};

#[tokio::test]
async fn at_most_so_many_answers_run_at_once() {
    const AT_ONCE: usize = 3;
    let (running, most) = (Cell::new(0), Cell::new(0));
    let answer = async |question: String| {
        running.set(running.get() + 1);
        most.set(most.get().max(running.get()));
        tokio::time::sleep(Duration::from_millis(2)).await;
        running.set(running.get() - 1);
        question
    };
    let work = async |bridge: Texts| {
        let calls: Vec<_> = (0..12).map(|_| spawn_call(bridge.clone(), "hello")).collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
    };
    for_user("alice", async |desk| bridged(desk.scope(), AT_ONCE, answer, work).await).await;
    assert_eq!((running.get(), most.get()), (0, AT_ONCE));
}

#[tokio::test]
async fn a_call_that_is_cancelled_frees_its_place() {
    let (held, dropped) = drop_signal();
    let held = RefCell::new(Some(held));
    let begun = Notify::new();
    let answer = async |question: String| match held.take() {
        Some(held) => {
            begun.notify_one();
            pending::<()>().await;
            drop(held);
            question
        }
        None => question,
    };
    let work = async |bridge: Texts| {
        let first = spawn_call(bridge.clone(), "first");
        begun.notified().await;
        let queued = [spawn_call(bridge.clone(), "queued"), spawn_call(bridge.clone(), "queued")];
        tokio::task::yield_now().await;
        queued.iter().for_each(tokio::task::JoinHandle::abort);
        first.abort();
        dropped.await;
        call(&bridge, "last").await.unwrap()
    };
    let last = for_user("alice", async |desk| bridged(desk.scope(), 1, &answer, work).await).await;
    assert_eq!(last, "last");
}

/// An answer that is no async closure works before its future is polled.
#[tokio::test]
async fn a_call_that_is_cancelled_before_its_turn_has_no_answer() {
    let answered = RefCell::new(Vec::new());
    let answer = |question: String| {
        answered.borrow_mut().push(question.clone());
        async move { question }
    };
    let work = async |bridge: Texts| {
        assert!(call(&bridge, "cancelled").now_or_never().is_none());
        call(&bridge, "last").await.unwrap()
    };
    for_user("alice", async |desk| bridged(desk.scope(), 1, answer, work).await).await;
    assert_eq!(*answered.borrow(), ["last"]);
}

#[tokio::test]
async fn an_answer_that_calls_its_own_bridge_needs_a_place() {
    let answered = async |at_once| {
        let own = RefCell::new(None::<Texts>);
        let answer = async |question: String| {
            let bridge = own.take();
            match bridge {
                Some(bridge) => call(&bridge, &format!("{question} again")).await.unwrap(),
                None => question,
            }
        };
        let work = async |bridge: Texts| {
            own.replace(Some(bridge.clone()));
            timeout(Duration::from_millis(20), call(&bridge, "hello")).await
        };
        for_user("alice", async |desk| bridged(desk.scope(), at_once, answer, work).await).await
    };
    assert_eq!(answered(2).await.unwrap().unwrap(), "hello again");
    assert!(answered(1).await.is_err());
}

#[tokio::test]
#[should_panic(expected = "`at_once` is 1 or more")]
async fn no_place_is_a_panic() {
    for_user("alice", async |desk| bridged(desk.scope(), 0, async |question: String| question, async |_| ()).await)
        .await;
}

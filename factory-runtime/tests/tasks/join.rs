use super::support::{Desk, describe, for_alice, platform, platform_with, tasks};
use factory_core::Limits;
use factory_runtime::TaskFailures;
use futures_util::future::join3;
use std::{
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use tokio::sync::{Notify, oneshot};

#[tokio::test]
async fn join_waits_for_all_and_names_those_that_failed() {
    let platform = platform_with(Limits::default().per_user(3));
    for_alice(&platform, async |desk| {
        let (tasks, ended) = (tasks(&desk), Arc::new(AtomicUsize::new(0)));
        let [one, other] = [(); 2].map(|()| Arc::clone(&ended));
        let work = async |ended: Arc<AtomicUsize>| {
            tokio::task::yield_now().await;
            ended.fetch_add(1, Ordering::Relaxed);
        };
        drop(tasks.spawn(&platform, "one", (), async move |_desk| work(one).await));
        drop(tasks.spawn(&platform, "panics", (), async |_desk| panic!("no data")));
        drop(tasks.spawn(&platform, "other", (), async move |_desk| work(other).await));
        drop(tasks.spawn(&platform, "refused", (), async |_desk| ()));
        let failed = tasks.join().await.unwrap_err();
        assert_eq!(ended.load(Ordering::Relaxed), 2);
        assert_eq!(failed.to_string(), "`panics` failed: the task panicked: no data; 1 other task failed");
        assert_eq!(describe(Err(failed)), ["panics: panicked", "refused: refused"]);
    })
    .await;
}

#[tokio::test]
async fn join_without_a_task_returns_at_once() {
    let platform = platform();
    for_alice(&platform, async |desk| tasks(&desk).join().await.unwrap()).await;
}

#[tokio::test]
async fn a_failure_is_reported_once_although_its_result_was_awaited() {
    let platform = platform();
    for_alice(&platform, async |desk| {
        let tasks = tasks(&desk);
        let result = tasks.spawn(&platform, "panics", (), async |_desk| panic!("no data")).unwrap();
        result.await.unwrap_err();
        assert_eq!(describe(tasks.join().await), ["panics: panicked"]);
        tasks.join().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn joins_at_the_same_time_report_the_same() {
    let platform = platform();
    for_alice(&platform, async |desk| {
        let (tasks, go) = (tasks(&desk), Arc::new(Notify::new()));
        let gone = Arc::clone(&go);
        let wait = async move |_desk: Desk<'_>| {
            gone.notified().await;
            panic!("no data")
        };
        drop(tasks.spawn(&platform, "panics", (), wait));
        let (one, other, ()) = tokio::join!(tasks.join(), tasks.join(), async { go.notify_one() });
        assert_eq!([describe(one), describe(other)], [["panics: panicked"], ["panics: panicked"]]);
        tasks.join().await.unwrap();
    })
    .await;
}

/// The first join to end starts another task, for which the second one waits too.
#[tokio::test]
async fn a_join_reports_every_task_that_it_waited_for() {
    let platform = platform();
    for_alice(&platform, async |desk| {
        let (tasks, (go, gone)) = (tasks(&desk), oneshot::channel::<()>());
        drop(tasks.spawn(&platform, "first", (), async move |_desk| drop(gone.await)));
        let one = async {
            let joined = tasks.join().await;
            drop(tasks.spawn(&platform, "second", (), async |_desk| panic!("no data")));
            joined
        };
        // It polls in this order, so that `second` has begun when the other join is polled.
        let (one, other, ()) = join3(one, tasks.join(), async { go.send(()).unwrap() }).await;
        assert_eq!((describe(one), describe(other)), (Vec::new(), vec!["second: panicked".to_owned()]));
        tasks.join().await.unwrap();
    })
    .await;
}

/// A scope that stays open for long does not grow.
#[tokio::test]
async fn a_scope_keeps_its_last_failures_and_counts_the_others() {
    let platform = platform_with(Limits::default().per_user(1));
    for_alice(&platform, async |desk| {
        let tasks = tasks(&desk);
        for number in 0..TaskFailures::MOST + 3 {
            let refused = tasks.spawn(&platform, &format!("task-{number}"), (), async |_desk| {});
            refused.unwrap().await.unwrap_err();
        }
        let failed = tasks.join().await.unwrap_err();
        assert_eq!((failed.count(), failed.failures().len()), (1_003, 1_000));
        assert_eq!([0, 999].map(|index| failed.failures()[index].operation()), ["task-3", "task-1002"]);
        assert!(failed.to_string().ends_with("; 1002 other tasks failed"), "{failed}");
        tasks.join().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_join_that_is_cancelled_loses_no_failure() {
    let platform = platform();
    for_alice(&platform, async |desk| {
        let (tasks, (go, gone)) = (tasks(&desk), oneshot::channel::<()>());
        drop(tasks.spawn(&platform, "panics", (), async |_desk| panic!("no data")));
        drop(tasks.spawn(&platform, "waits", (), async move |_desk| drop(gone.await)));
        {
            let mut join = pin!(tasks.join());
            tokio::select! {
                biased;
                _ = &mut join => panic!("one task waits"),
                () = tokio::time::sleep(std::time::Duration::from_millis(10)) => {}
            }
        }
        go.send(()).unwrap();
        assert_eq!(describe(tasks.join().await), ["panics: panicked"]);
    })
    .await;
}

#[tokio::test]
async fn join_waits_for_tasks_that_are_started_meanwhile() {
    let platform = platform();
    for_alice(&platform, async |desk| {
        let (tasks, (go, gone)) = (tasks(&desk), oneshot::channel::<()>());
        drop(tasks.spawn(&platform, "first", (), async move |_desk| drop(gone.await)));
        let start_another = async {
            tokio::task::yield_now().await;
            let (later, is_later) = oneshot::channel::<()>();
            drop(tasks.spawn(&platform, "second", (), async move |_desk| {
                is_later.await.unwrap();
                panic!("no data")
            }));
            go.send(()).unwrap();
            tokio::task::yield_now().await;
            later.send(()).unwrap();
        };
        let (joined, ()) = tokio::join!(tasks.join(), start_another);
        assert_eq!(describe(joined), ["second: panicked"]);
    })
    .await;
}

#[tokio::test]
async fn a_task_whose_result_was_dropped_goes_on() {
    let platform = platform();
    for_alice(&platform, async |desk| {
        let (done, is_done) = oneshot::channel();
        drop(tasks(&desk).spawn(&platform, "sends", (), async |_desk| done.send(()).unwrap()));
        is_done.await.unwrap();
        tasks(&desk).join().await.unwrap();
    })
    .await;
}

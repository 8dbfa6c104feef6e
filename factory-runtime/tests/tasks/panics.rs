use super::support::{describe, for_alice, kind, platform, tasks};
use factory_runtime::{TaskError, UserTask};
use std::panic::panic_any;
use tokio::sync::oneshot;

/// A value whose drop panics, as the payload of a panic, as a result, or held by the work.
struct PanicsOnDrop;

impl Drop for PanicsOnDrop {
    fn drop(&mut self) {
        assert!(std::thread::panicking(), "dropped");
    }
}

#[tokio::test]
async fn a_panic_of_one_task_leaves_the_others() {
    let platform = platform();
    for_alice(&platform, async |desk| {
        let (tasks, (go, gone)) = (tasks(&desk), oneshot::channel::<()>());
        let waiting = tasks.spawn(&platform, "waits", (), async move |_desk| gone.await).unwrap();
        let panicking: UserTask<()> =
            tasks.spawn(&platform, "panics", (), async |_desk| panic!("no {}", "data")).unwrap();
        let error = panicking.await.unwrap_err();
        assert!(matches!(&error, TaskError::Panicked(message) if message == "no data"));
        assert_eq!(error.to_string(), "the task panicked: no data");
        go.send(()).unwrap();
        waiting.await.unwrap().unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_payload_that_panics_is_one_failure() {
    let platform = platform();
    for_alice(&platform, async |desk| {
        drop(tasks(&desk).spawn(&platform, "panics", (), async |_desk| panic_any(PanicsOnDrop)));
        assert_eq!(describe(tasks(&desk).join().await), ["panics: panicked"]);
    })
    .await;
}

#[tokio::test]
async fn a_result_that_panics_when_nobody_takes_it_holds_up_no_join() {
    let platform = platform();
    for_alice(&platform, async |desk| {
        drop(tasks(&desk).spawn(&platform, "returns", (), async |_desk| PanicsOnDrop));
        tasks(&desk).join().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn work_that_panics_while_it_is_cancelled_holds_up_no_join() {
    let platform = platform();
    for_alice(&platform, async |desk| {
        let (started, starts) = oneshot::channel();
        let task = tasks(&desk).spawn(&platform, "held", (), async move |_desk| {
            let _held = PanicsOnDrop;
            started.send(()).unwrap();
            std::future::pending::<()>().await;
        });
        let task = task.unwrap();
        starts.await.unwrap();
        task.abort();
        assert_eq!(describe(tasks(&desk).join().await), ["held: cancelled"]);
        assert!(matches!(kind(&task.await.unwrap_err()), "cancelled" | "panicked"));
    })
    .await;
}

#[test]
fn a_spawn_outside_of_a_runtime_panics_and_leaves_no_task() {
    let platform = platform();
    let work = for_alice(&platform, async |desk| {
        let spawn = || tasks(&desk).spawn(&platform, "late", (), async |_desk| ()).map(drop);
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(spawn)).unwrap_err();
        describe(tasks(&desk).join().await)
    });
    let waker = std::task::Waker::noop();
    let polled = std::pin::pin!(work).poll(&mut std::task::Context::from_waker(waker));
    assert_eq!(polled, std::task::Poll::Ready(vec!["late: cancelled".to_owned()]));
}

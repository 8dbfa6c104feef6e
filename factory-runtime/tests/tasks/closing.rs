use super::support::{Desk, Platform, describe, drop_signal, for_alice, kind, platform, platform_with, tasks};
use factory_core::{Limits, testing};
use factory_runtime::{UserTask, spawn_for_user};
use std::{error::Error, future::pending, io, sync::Arc, time::Duration};
use tokio::{runtime, sync::oneshot};

/// Starts a task that never ends. The second value is ready when its scope has closed.
async fn start_endless(
    desk: &Desk<'_>,
    platform: &Arc<Platform>,
) -> (UserTask<()>, impl Future<Output = ()> + Send + use<>) {
    let (held, closed) = drop_signal();
    let (started, starts) = oneshot::channel();
    let task = tasks(desk).spawn(platform, "endless", (), async move |desk| {
        desk.scope().on_close(move || drop(held));
        started.send(()).unwrap();
        pending::<()>().await;
    });
    starts.await.unwrap();
    (task.unwrap(), closed)
}

#[tokio::test]
async fn tasks_end_when_the_work_returns() {
    let platform = platform_with(Limits::default().per_user(2));
    let (task, closed) = for_alice(&platform, async |desk| start_endless(&desk, &platform).await).await;
    closed.await;
    assert_eq!(kind(&task.await.unwrap_err()), "cancelled");
    // Both permits are free again.
    for_alice(&platform, async |_desk| for_alice(&platform, async |_desk| ()).await).await;
}

/// The component is leaked, such as in a cycle of `Arc`s.
#[tokio::test]
async fn tasks_end_although_their_component_is_leaked() {
    let platform = platform();
    let (task, closed) = for_alice(&platform, async |desk| {
        std::mem::forget(tasks(&desk));
        start_endless(&desk, &platform).await
    })
    .await;
    tokio::time::timeout(Duration::from_secs(20), closed).await.unwrap();
    assert_eq!(kind(&task.await.unwrap_err()), "cancelled");
}

#[tokio::test]
async fn tasks_end_when_the_work_fails() {
    let (platform, (sender, receiver)) = (platform(), oneshot::channel());
    let work = platform.try_for_user(testing::context("alice"), async |desk| {
        assert!(sender.send(start_endless(&desk, &platform).await).is_ok());
        Err::<(), Box<dyn Error + Send + Sync>>(io::Error::other("no data").into())
    });
    work.await.unwrap_err();
    let (task, closed) = receiver.await.unwrap();
    closed.await;
    assert_eq!(kind(&task.await.unwrap_err()), "cancelled");
}

#[tokio::test]
async fn tasks_end_when_the_work_panics() {
    let (platform, (sender, receiver)) = (platform(), oneshot::channel());
    let inner = Arc::clone(&platform);
    let work = spawn_for_user(&platform, testing::context("alice"), (), async move |desk| {
        assert!(sender.send(start_endless(&desk, &inner).await).is_ok());
        panic!("no data")
    });
    assert!(work.await.is_err_and(|error: tokio::task::JoinError| error.is_panic()));
    let (task, closed) = receiver.await.unwrap();
    closed.await;
    assert_eq!(kind(&task.await.unwrap_err()), "cancelled");
}

#[tokio::test]
async fn tasks_end_when_the_work_is_cancelled() {
    let (platform, (sender, receiver)) = (platform(), oneshot::channel());
    let work = for_alice(&platform, async |desk| {
        assert!(sender.send(start_endless(&desk, &platform).await).is_ok());
        // A join that waits is cancelled too.
        tasks(&desk).join().await
    });
    tokio::time::timeout(Duration::from_millis(20), work).await.unwrap_err();
    let (task, closed) = receiver.await.unwrap();
    closed.await;
    assert_eq!(kind(&task.await.unwrap_err()), "cancelled");
}

#[tokio::test]
async fn a_task_that_was_never_polled_opens_no_scope() {
    let platform = platform();
    let mut late = None::<UserTask<()>>;
    for_alice(&platform, async |desk| {
        let work = async |_desk: Desk<'_>| panic!("the scope has closed");
        late = Some(tasks(&desk).spawn(&platform, "late", (), work).unwrap());
    })
    .await;
    assert_eq!(kind(&late.unwrap().await.unwrap_err()), "cancelled");
}

#[tokio::test]
async fn tasks_of_other_scopes_go_on() {
    let platform = platform();
    let bob = platform.for_user(testing::context("bob"), async |desk| {
        let (go, gone) = oneshot::channel::<()>();
        let task = tasks(&desk).spawn(&platform, "waits", (), async move |_desk| gone.await).unwrap();
        let (_, closed) = for_alice(&platform, async |desk| start_endless(&desk, &platform).await).await;
        closed.await;
        go.send(()).unwrap();
        task.await.unwrap().unwrap();
    });
    bob.await.unwrap();
}

#[test]
fn a_runtime_that_stops_cancels_the_tasks() {
    let platform = platform();
    let stopped = runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    let main = runtime::Builder::new_current_thread().build().unwrap();
    main.block_on(for_alice(&platform, async |desk| {
        let entered = stopped.enter();
        let waiting = tasks(&desk).spawn(&platform, "waits", (), async |_desk| pending::<()>().await).unwrap();
        drop(entered);
        stopped.shutdown_background();
        assert_eq!(kind(&waiting.await.unwrap_err()), "cancelled");
        assert_eq!(describe(tasks(&desk).join().await), ["waits: cancelled"]);
    }));
}

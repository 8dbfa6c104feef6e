//! Actors that end because nobody needs them.

use super::support::{Count, Living, count, until};
use factory_core::testing::with_user;
use factory_runtime::{Inbox, UserActors};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    thread,
    time::{Duration, Instant},
};
use tokio::{
    runtime::Handle,
    sync::{mpsc, oneshot},
    time::sleep,
};

#[tokio::test]
async fn an_idle_actor_ends_and_leaves_no_entry() {
    let (actors, living) = (UserActors::<Count>::default(), Living::default());
    let actors = actors.idle_after(Duration::from_millis(5));
    let alive = living.add();
    with_user("alice", |scope| {
        actors.of(scope, 8, async move |inbox| {
            count(inbox).await;
            drop(alive);
        })
    });
    assert_eq!((actors.len(), living.count()), (1, 1));
    until(|| actors.is_empty() && living.count() == 0).await;
}

#[tokio::test]
async fn an_actor_with_a_handle_is_not_idle() {
    let actors = UserActors::default().idle_after(Duration::from_millis(1));
    let handle = with_user("alice", |scope| actors.of(scope, 8, count));
    sleep(Duration::from_millis(30)).await;
    assert_eq!((actors.len(), handle.is_closed()), (1, false));
    drop(handle);
    until(|| actors.is_empty()).await;
}

#[tokio::test]
async fn an_actor_without_a_limit_is_never_idle() {
    let actors = UserActors::default().idle_after(Duration::MAX);
    with_user("alice", |scope| actors.of(scope, 8, count));
    sleep(Duration::from_millis(30)).await;
    assert_eq!(actors.len(), 1);
}

/// The idle time goes on while `recv` is cancelled again and again, as `select!` does.
#[tokio::test]
async fn an_actor_that_cancels_its_receives_becomes_idle() {
    let actors = UserActors::<Count>::default().idle_after(Duration::from_millis(20));
    with_user("alice", |scope| {
        actors.of(scope, 8, async |mut inbox| {
            loop {
                tokio::select! {
                    command = inbox.recv() => if command.is_none() { break },
                    () = sleep(Duration::from_millis(2)) => {}
                }
            }
        })
    });
    until(|| actors.is_empty()).await;
}

/// The idle time begins when the actor waits, and not before the work on a command.
#[tokio::test]
async fn an_actor_at_work_is_not_idle() {
    const IDLE: Duration = Duration::from_millis(50);
    let actors = UserActors::default().idle_after(IDLE);
    let (waited, waits) = oneshot::channel();
    with_user("alice", |scope| {
        let handle = actors.of(scope, 8, async move |mut inbox: Inbox<()>| {
            inbox.recv().await.unwrap();
            sleep(2 * IDLE).await;
            let begin = Instant::now();
            assert_eq!(inbox.recv().await, None);
            waited.send(begin.elapsed()).unwrap();
        });
        handle.try_send(scope, ()).unwrap();
    });
    assert!(waits.await.unwrap() >= IDLE);
}

/// An actor that saves its state after `None` is not stopped, and the next one does not lose its entry to it.
#[tokio::test]
async fn an_idle_actor_saves_its_state() {
    let actors = UserActors::<Count>::default().idle_after(Duration::from_millis(5));
    let (idle, waits) = oneshot::channel();
    let (saved, end) = oneshot::channel();
    with_user("alice", |scope| {
        actors.of(scope, 8, async move |inbox| {
            count(inbox).await;
            idle.send(()).unwrap();
            sleep(Duration::from_millis(30)).await;
            saved.send("saved").unwrap();
        })
    });
    waits.await.unwrap();
    assert!(actors.is_empty());
    let handle = with_user("alice", |scope| actors.of(scope, 8, count));
    assert_eq!(end.await, Ok("saved"));
    tokio::task::yield_now().await;
    assert_eq!((actors.len(), handle.is_closed()), (1, false));
}

/// Commands that are sent just when the actor becomes idle, from two threads: each is received.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_command_is_lost_to_the_end_of_an_idle_actor() {
    const COMMANDS: usize = 3_000;
    let actors = UserActors::default().idle_after(Duration::ZERO);
    let (actors, starts, runtime) = (Arc::new(actors), Arc::new(AtomicUsize::new(0)), Handle::current());
    let (received, mut commands) = mpsc::unbounded_channel();
    let threads = [0, 1].map(|_| {
        let (actors, starts) = (Arc::clone(&actors), Arc::clone(&starts));
        let (received, runtime) = (received.clone(), runtime.clone());
        thread::spawn(move || {
            let _entered = runtime.enter();
            for number in 0..COMMANDS {
                let (received, starts) = (received.clone(), Arc::clone(&starts));
                let start = async move |mut inbox: Inbox<usize>| {
                    starts.fetch_add(1, SeqCst);
                    while let Some(number) = inbox.recv().await {
                        received.send(number).unwrap();
                    }
                };
                with_user("alice", |scope| actors.of(scope, 2 * COMMANDS, start).try_send(scope, number)).unwrap();
            }
        })
    });
    drop(received);
    tokio::task::spawn_blocking(|| threads.into_iter().for_each(|thread| thread.join().unwrap())).await.unwrap();
    until(|| actors.is_empty()).await;
    let mut count = 0;
    while commands.recv().await.is_some() {
        count += 1;
    }
    assert_eq!(count, 2 * COMMANDS);
    assert!(starts.load(SeqCst) > 1, "no actor ended in between");
}

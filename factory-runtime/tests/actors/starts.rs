//! An actor is started once, and again after it has ended.

use super::support::{Count, Living, count, until};
use factory_core::testing::{context, with_user, with_user_async};
use factory_runtime::{Inbox, UserActors, UserHandle, UserSendError};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, Barrier,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    thread,
};
use tokio::{runtime::Handle, sync::oneshot};

/// Sends a command of alice and returns the answer.
async fn ask(handle: &UserHandle<Count>) -> Result<usize, UserSendError<Count>> {
    let (answer, answered) = oneshot::channel();
    with_user_async("alice", async |scope| handle.send(scope, answer).await).await?;
    Ok(answered.await.unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn exactly_one_actor_is_started_under_races() {
    for _ in 0..100 {
        let (actors, starts) = (UserActors::default(), AtomicUsize::new(0));
        let (actors, starts) = (Arc::new(actors), Arc::new(starts));
        let (barrier, runtime) = (Arc::new(Barrier::new(4)), Handle::current());
        let threads = [(); 4].map(|()| {
            let (actors, starts) = (Arc::clone(&actors), Arc::clone(&starts));
            let (barrier, runtime) = (Arc::clone(&barrier), runtime.clone());
            thread::spawn(move || {
                let _entered = runtime.enter();
                barrier.wait();
                with_user("alice", |scope| {
                    actors.of(scope, 8, move |inbox| {
                        starts.fetch_add(1, SeqCst);
                        count(inbox)
                    })
                })
            })
        });
        let handles = threads.map(|thread| thread.join().unwrap());
        let mut answers = Vec::new();
        for handle in &handles {
            answers.push(ask(handle).await.unwrap());
        }
        assert_eq!((answers, starts.load(SeqCst), actors.len()), (vec![1, 2, 3, 4], 1, 1));
    }
}

#[tokio::test]
async fn an_actor_keeps_its_state_between_requests() {
    let actors = UserActors::default();
    for number in 1..=3 {
        let handle = with_user("alice", |scope| actors.of(scope, 8, count));
        assert_eq!(ask(&handle).await.unwrap(), number);
        drop(handle);
        tokio::task::yield_now().await;
    }
}

/// The ends that an actor has by itself.
async fn end(how: &str, inbox: Inbox<Count>) {
    match how {
        "returns" => {}
        "panics" => panic!("in the actor"),
        "drops its inbox" => {
            drop(inbox);
            std::future::pending::<()>().await;
        }
        _ => unreachable!(),
    }
}

#[tokio::test]
async fn an_actor_that_has_ended_is_replaced() {
    for how in ["returns", "panics", "drops its inbox"] {
        let actors = UserActors::default();
        let ended = with_user("alice", |scope| actors.of(scope, 8, |inbox| end(how, inbox)));
        until(|| ended.is_closed()).await;
        assert!(matches!(ask(&ended).await, Err(UserSendError::Closed(_))));
        let next = with_user("alice", |scope| actors.of(scope, 8, count));
        assert_eq!(ask(&next).await.unwrap(), 1, "after an actor that {how}");
        tokio::task::yield_now().await;
        assert_eq!(ask(&next).await.unwrap(), 2, "the end of the actor that {how} removed the next one");
        assert_eq!(actors.len(), 1);
    }
}

#[tokio::test]
async fn an_actor_that_has_ended_leaves_no_entry() {
    let (actors, living) = (UserActors::<Count>::default(), Living::default());
    for how in ["returns", "panics"] {
        let alive = living.add();
        with_user("alice", |scope| {
            actors.of(scope, 8, async move |inbox| {
                let _alive = alive;
                end(how, inbox).await;
            })
        });
        assert_eq!((actors.len(), living.count()), (1, 1));
        until(|| actors.is_empty() && living.count() == 0).await;
    }
}

#[tokio::test]
async fn a_panic_of_start_leaves_no_entry() {
    let actors = UserActors::<Count>::default();
    with_user("alice", |scope| {
        actors.of(scope, 8, |_inbox| -> std::future::Ready<()> { panic!("in start") });
    });
    until(|| actors.is_empty()).await;
}

/// Outside of a runtime no actor starts, and its place is free.
#[test]
fn a_start_outside_of_a_runtime_panics_and_leaves_no_entry() {
    let actors = UserActors::default();
    let start = || with_user("alice", |scope| actors.of(scope, 8, count));
    assert!(catch_unwind(AssertUnwindSafe(start)).is_err());
    assert!(actors.is_empty());
}

#[test]
fn the_end_of_a_runtime_leaves_no_entry() {
    let (actors, living) = (UserActors::default(), Living::default());
    for polls in [true, false] {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let entered = runtime.enter();
        let alive = living.add();
        let start = async move |inbox| {
            let _alive = alive;
            count(inbox).await;
        };
        let handle = with_user("alice", |scope| actors.of(scope, 8, start));
        if polls {
            assert_eq!(runtime.block_on(ask(&handle)).unwrap(), 1);
        }
        assert_eq!((actors.len(), living.count()), (1, 1));
        drop(entered);
        drop(runtime);
        assert_eq!((actors.len(), living.count(), handle.is_closed()), (0, 0, true));
    }
}

/// A value in `start` that uses the actors when it is dropped, because an actor runs already.
struct UsesActors(Arc<UserActors<Count>>);

impl Drop for UsesActors {
    fn drop(&mut self) {
        assert_eq!(self.0.end_owner(&context("alice").owner()), 1);
        with_user("alice", |scope| self.0.of(scope, 8, count));
    }
}

#[tokio::test]
async fn a_start_that_is_not_needed_is_dropped_without_a_lock() {
    let actors = Arc::new(UserActors::default());
    with_user("alice", |scope| {
        actors.of(scope, 8, count);
        let uses = UsesActors(Arc::clone(&actors));
        actors.of(scope, 8, move |inbox| {
            drop(uses);
            count(inbox)
        });
    });
    assert_eq!(actors.len(), 1);
}

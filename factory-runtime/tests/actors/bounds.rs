//! The number of actors of a user, and the gentle end of all.

use super::support::{Count, Living, count, until};
use factory_core::testing::with_user;
use factory_runtime::{UserActors, UserSendError};
use futures_util::FutureExt;
use std::{future::pending, sync::Arc};
use tokio::sync::oneshot;

#[tokio::test]
async fn an_actor_too_many_of_a_user_is_not_started() {
    let actors = UserActors::<Count>::default().most_per_user(2);
    let refused = |user, id: &str| {
        with_user(user, |scope| {
            let handle = actors.session(scope, id, 8, count);
            let sent = handle.try_send(scope, oneshot::channel().0);
            assert_eq!(sent.is_err(), handle.is_closed());
            matches!(sent, Err(UserSendError::TooMany(_)))
        })
    };
    assert_eq!(["one", "two", "three", "one"].map(|id| refused("alice", id)), [false, false, true, false]);
    assert!(!refused("bob", "three"));
    with_user("alice", |scope| {
        assert!(actors.find(scope, "three").is_none());
        assert_eq!(actors.len_of(scope), 2);
        // The place of an actor that ends is free.
        assert!(actors.end_session(scope, "two"));
    });
    assert!(!refused("alice", "three"));
}

#[tokio::test]
async fn a_user_without_a_place_has_no_entry() {
    let actors = UserActors::<Count>::default().most_per_user(0);
    let sent = with_user("alice", |scope| actors.of(scope, 8, count).send(scope, oneshot::channel().0).now_or_never());
    assert!(matches!(sent, Some(Err(UserSendError::TooMany(_)))));
    assert!(actors.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn many_threads_start_no_actor_too_many() {
    let (actors, living) = (Arc::new(UserActors::<Count>::default().most_per_user(3)), Living::default());
    let starts = (0..32).map(|id| {
        let (actors, living) = (Arc::clone(&actors), living.clone());
        tokio::spawn(async move {
            let alive = living.clone();
            with_user("alice", |scope| {
                let handle = actors.session(scope, &id.to_string(), 8, async move |_inbox| {
                    let _alive = alive.add();
                    pending::<()>().await;
                });
                !handle.is_closed()
            })
        })
    });
    let started = futures_util::future::join_all(starts).await;
    assert_eq!(started.into_iter().filter(|started| *started.as_ref().unwrap()).count(), 3);
    until(|| living.count() == 3).await;
}

#[tokio::test]
async fn the_end_of_all_waits_until_each_has_read_its_commands() {
    let actors = UserActors::default();
    let (saved, mut sums) = tokio::sync::mpsc::unbounded_channel();
    let handles = ["alice", "bob"].map(|user| {
        let saved = saved.clone();
        with_user(user, |scope| {
            let handle = actors.of(scope, 8, async move |mut inbox| {
                let mut sum = 0;
                while let Some(number) = inbox.recv().await {
                    tokio::task::yield_now().await;
                    sum += number;
                }
                saved.send(sum)
            });
            assert!([1, 2].iter().all(|number| handle.try_send(scope, *number).is_ok()));
            handle
        })
    });
    actors.end_all().await;
    assert_eq!([sums.try_recv(), sums.try_recv()], [Ok(3), Ok(3)]);
    assert!(actors.is_empty());
    // Later commands come back, also from an actor that starts now.
    with_user("alice", |scope| {
        assert_eq!(handles[0].try_send(scope, 3), Err(UserSendError::Closed(3)));
        let late = actors.of(scope, 8, async |_inbox| panic!("it started"));
        assert_eq!(late.try_send(scope, 4), Err(UserSendError::Closed(4)));
    });
    assert!(actors.is_empty());
    actors.end_all().await;
}

#[tokio::test]
async fn an_actor_that_does_not_read_its_inbox_ends_with_the_component() {
    let (actors, living) = (UserActors::<Count>::default(), Living::default());
    let alive = living.add();
    with_user("alice", |scope| {
        actors.of(scope, 8, async move |_inbox| {
            let _alive = alive;
            pending::<()>().await;
        })
    });
    assert_eq!(actors.end_all().now_or_never(), None);
    assert_eq!((living.count(), actors.len()), (1, 1));
    drop(actors);
    until(|| living.count() == 0).await;
}

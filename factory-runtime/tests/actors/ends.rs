//! Actors that are ended: by a call, and by the end of the platform.

use super::support::{Count, Living, count, until};
use factory_core::{agent_factory, testing, testing::with_user};
use factory_runtime::{Inbox, UserActors, UserHandle, UserSendError};
use std::{future::pending, sync::Arc, time::Duration};
use tokio::sync::oneshot;

/// Starts an actor that reads no command and does not end.
fn start_deaf(actors: &UserActors<Count>, user: &str, session: Option<&str>, living: &Living) -> UserHandle<Count> {
    let alive = living.add();
    let run = async move |inbox: Inbox<Count>| {
        let _kept = (inbox, alive);
        pending::<()>().await;
    };
    with_user(user, |scope| match session {
        Some(id) => actors.session(scope, id, 8, run),
        None => actors.of(scope, 8, run),
    })
}

#[tokio::test]
async fn end_drops_the_actors_of_one_user() {
    let (actors, alices, bobs) = (UserActors::default(), Living::default(), Living::default());
    let handles = [None, Some("tab-1"), Some("tab-2")].map(|id| start_deaf(&actors, "alice", id, &alices));
    let bobs_handle = start_deaf(&actors, "bob", Some("tab-1"), &bobs);
    tokio::task::yield_now().await;
    assert_eq!(with_user("alice", |scope| actors.end(scope)), 3);
    assert_eq!(actors.len(), 1);
    until(|| alices.count() == 0 && handles.iter().all(UserHandle::is_closed)).await;
    assert_eq!((bobs.count(), bobs_handle.is_closed()), (1, false));
    assert_eq!(actors.end_owner(&testing::context("bob").owner()), 1);
    until(|| bobs.count() == 0).await;
    assert!(actors.is_empty());
}

/// An actor that was not polled yet is not started, and what `start` holds is dropped.
#[tokio::test]
async fn an_actor_that_is_ended_before_its_first_poll_never_starts() {
    let (actors, living) = (UserActors::<Count>::default(), Living::default());
    let (alive, (started, mut starts)) = (living.add(), oneshot::channel());
    with_user("alice", |scope| {
        actors.of(scope, 8, move |_| {
            drop((started.send(()), alive));
            pending::<()>()
        });
        assert_eq!(actors.end(scope), 1);
    });
    until(|| living.count() == 0).await;
    assert!(starts.try_recv().is_err(), "the actor started");
    assert!(actors.is_empty());
}

/// An inbox that an actor has moved to another task ends with the actor.
#[tokio::test]
async fn an_inbox_that_was_moved_elsewhere_is_closed() {
    let actors = UserActors::<Count>::default();
    let (moved, reader) = oneshot::channel();
    let handle = with_user("alice", |scope| {
        actors.of(scope, 8, async move |inbox| {
            moved.send(tokio::spawn(count(inbox))).unwrap();
            pending::<()>().await;
        })
    });
    let reader = reader.await.unwrap();
    assert_eq!(with_user("alice", |scope| actors.end(scope)), 1);
    until(|| actors.is_empty() && handle.is_closed()).await;
    let (answer, _answered) = oneshot::channel();
    let sent = with_user("alice", |scope| handle.try_send(scope, answer));
    assert!(matches!(sent, Err(UserSendError::Closed(_))));
    tokio::time::timeout(Duration::from_secs(20), reader).await.unwrap().unwrap();
}

/// The next actor starts at once, and the end of the old one does not remove it.
#[tokio::test]
async fn an_actor_that_is_ended_is_replaced_at_once() {
    let (actors, living) = (UserActors::default(), Living::default());
    start_deaf(&actors, "alice", None, &living);
    with_user("alice", |scope| actors.end(scope));
    let next = with_user("alice", |scope| actors.of(scope, 8, count));
    until(|| living.count() == 0).await;
    let (answer, answered) = oneshot::channel();
    with_user("alice", |scope| next.try_send(scope, answer)).unwrap();
    assert_eq!((answered.await, actors.len()), (Ok(1), 1));
}

/// A handle that lives on, and an actor that waits for something else: none keeps an actor of a dropped component.
#[tokio::test]
async fn dropping_the_component_ends_all_actors() {
    let (actors, living) = (UserActors::default(), Living::default());
    let handles = ["alice", "bob"].map(|user| start_deaf(&actors, user, None, &living));
    tokio::task::yield_now().await;
    assert_eq!(living.count(), 2);
    drop(actors);
    until(|| living.count() == 0 && handles.iter().all(UserHandle::is_closed)).await;
}

struct PanicsOnDrop;

impl Drop for PanicsOnDrop {
    fn drop(&mut self) {
        panic!("in drop");
    }
}

#[tokio::test]
async fn a_panic_in_the_drop_of_an_actor_reaches_nobody() {
    let (actors, living) = (UserActors::default(), Living::default());
    let handle = with_user("alice", |scope| {
        actors.of(scope, 8, async |inbox: Inbox<Count>| {
            let _kept = (inbox, PanicsOnDrop);
            pending::<()>().await;
        })
    });
    let bobs = start_deaf(&actors, "bob", None, &living);
    tokio::task::yield_now().await;
    with_user("alice", |scope| assert_eq!(actors.end(scope), 1));
    until(|| handle.is_closed()).await;
    assert_eq!((actors.len(), bobs.is_closed()), (1, false));
    with_user("alice", |scope| actors.of(scope, 8, count));
    assert_eq!(actors.len(), 2);
}

/// A collection would drop the next command while it unwinds, and a second panic then aborts the process.
#[tokio::test]
async fn commands_that_panic_in_drop_together_do_not_abort() {
    let actors = UserActors::default();
    let handle = with_user("alice", |scope| {
        let handle = actors.of(scope, 8, async |_inbox| pending::<()>().await);
        for _ in 0..3 {
            assert!(handle.try_send(scope, PanicsOnDrop).is_ok());
        }
        handle
    });
    tokio::task::yield_now().await;
    assert_eq!(actors.end_owner(&testing::context("alice").owner()), 1);
    until(|| handle.is_closed()).await;
    assert!(actors.is_empty());
}

agent_factory! {
    factory Desk for struct Platform {
        shared { actors: UserActors<Count> }
    }
}

/// The actor holds the platform as a `Weak`, and as an `Arc` only while it serves a command.
#[tokio::test]
async fn an_actor_does_not_keep_its_platform() {
    let (platform, living) = (Arc::new(Platform { actors: UserActors::default() }), Living::default());
    let (weak, alive) = (Arc::downgrade(&platform), living.add());
    let (reached, wait) = oneshot::channel();
    let start = async move |mut inbox: Inbox<Count>| {
        let _alive = alive;
        let answer = inbox.recv().await.unwrap();
        let platform = weak.upgrade().unwrap();
        reached.send(()).unwrap();
        tokio::task::yield_now().await;
        // Now this is the last reference: the component is dropped in a task of its own.
        drop(platform);
        answer.send(1).unwrap();
        pending::<()>().await;
    };
    let (answer, answered) = oneshot::channel();
    let serve = async |desk: Desk<'_>| {
        let handle = desk.platform().actors.of(desk.scope(), 8, start);
        handle.send(desk.scope(), answer).await.unwrap();
    };
    platform.for_user(testing::context("alice"), serve).await.unwrap();
    wait.await.unwrap();
    drop(platform);
    assert_eq!(answered.await, Ok(1));
    until(|| living.count() == 0).await;
}

//! Commands that are sent, refused or lost with their actor.

use super::support::Living;
use factory_core::testing::{with_user, with_user_async};
use factory_runtime::{Inbox, UserActors, UserHandle, UserSendError};
use futures_util::{FutureExt, StreamExt};
use std::{future::pending, time::Duration};
use tokio::sync::{mpsc, oneshot};

async fn never_read(inbox: Inbox<String>) {
    let _inbox = inbox;
    pending::<()>().await;
}

async fn send(handle: &UserHandle<String>, user: &str, command: &str) -> Result<(), UserSendError<String>> {
    with_user_async(user, async |scope| handle.send(scope, command.to_owned()).await).await
}

#[tokio::test]
async fn a_command_of_another_user_comes_back() {
    let actors = UserActors::default();
    let handle = with_user("alice", |scope| actors.of(scope, 1, never_read));
    assert_eq!(send(&handle, "bob", "secret").await, Err(UserSendError::OtherUser("secret".to_owned())));
    assert_eq!(send(&handle, "alice", "save").await, Ok(()));
    // A full inbox lets no other user wait, and says nothing about it.
    assert_eq!(send(&handle, "bob", "secret").await, Err(UserSendError::OtherUser("secret".to_owned())));
    let refused = with_user("bob", |scope| handle.try_send(scope, "secret".to_owned()));
    assert_eq!(refused, Err(UserSendError::OtherUser("secret".to_owned())));
    // Also after the end.
    actors.end_owner(&factory_core::testing::context("alice").owner());
    tokio::task::yield_now().await;
    assert_eq!(send(&handle, "bob", "secret").await, Err(UserSendError::OtherUser("secret".to_owned())));
    assert_eq!(send(&handle, "alice", "save").await, Err(UserSendError::Closed("save".to_owned())));
}

#[tokio::test]
async fn an_inbox_is_bounded() {
    let actors = UserActors::default();
    for (capacity, places) in [(0, 1), (1, 1), (3, 3), (usize::MAX, 100)] {
        with_user("alice", |scope| {
            let handle = actors.session(scope, &capacity.to_string(), capacity, never_read);
            for _ in 0..places {
                assert_eq!(handle.try_send(scope, String::new()), Ok(()));
            }
            if places < 100 {
                let full = handle.try_send(scope, "too much".to_owned());
                assert_eq!(full, Err(UserSendError::Full("too much".to_owned())));
            }
        });
    }
}

/// A `send` that waits for a place gets its command back when the actor ends.
#[tokio::test]
async fn a_waiting_command_comes_back_when_the_actor_ends() {
    let actors = UserActors::default();
    let handle = with_user("alice", |scope| actors.of(scope, 1, never_read));
    send(&handle, "alice", "first").await.unwrap();
    let waits = tokio::spawn(async move { send(&handle, "alice", "second").await });
    tokio::time::sleep(Duration::from_millis(10)).await;
    assert!(!waits.is_finished());
    with_user("alice", |scope| actors.end(scope));
    assert_eq!(waits.await.unwrap(), Err(UserSendError::Closed("second".to_owned())));
}

/// A `send` that is cancelled while it waits takes no place.
#[tokio::test]
async fn a_cancelled_send_takes_no_place() {
    let actors = UserActors::default();
    let (go, wait) = oneshot::channel::<()>();
    let (received, mut commands) = mpsc::unbounded_channel();
    let handle = with_user("alice", |scope| {
        actors.of(scope, 1, async move |mut inbox: Inbox<String>| {
            wait.await.unwrap();
            while let Some(command) = inbox.recv().await {
                received.send(command).unwrap();
            }
        })
    });
    send(&handle, "alice", "first").await.unwrap();
    for _ in 0..3 {
        assert_eq!(send(&handle, "alice", "cancelled").now_or_never(), None);
    }
    go.send(()).unwrap();
    send(&handle, "alice", "last").await.unwrap();
    assert_eq!([commands.recv().await, commands.recv().await], [Some("first".to_owned()), Some("last".to_owned())]);
}

/// An actor that cancels `recv` again and again, as `select!` does, loses no command.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancelled_receive_loses_no_command() {
    let actors = UserActors::default();
    let (received, mut commands) = mpsc::unbounded_channel();
    let handle = with_user("alice", |scope| {
        actors.of(scope, 4, async move |mut inbox: Inbox<usize>| {
            loop {
                tokio::select! {
                    command = inbox.recv() => received.send(command.unwrap()).unwrap(),
                    () = tokio::task::yield_now() => {}
                }
            }
        })
    });
    for number in 0..1_000 {
        with_user_async("alice", async |scope| handle.send(scope, number).await).await.unwrap();
    }
    for number in 0..1_000 {
        assert_eq!(commands.recv().await, Some(number));
    }
}

#[tokio::test]
async fn an_inbox_is_a_stream() {
    let actors = UserActors::default().idle_after(Duration::from_millis(1));
    let (sum, summed) = oneshot::channel();
    with_user("alice", |scope| {
        let add = async |inbox: Inbox<u32>| sum.send(inbox.fold(0, async |sum, number| sum + number).await).unwrap();
        let handle = actors.of(scope, 8, add);
        (1..=3).for_each(|number| handle.try_send(scope, number).unwrap());
    });
    assert_eq!(summed.await, Ok(6));
}

/// Unread commands are dropped with their actor.
#[tokio::test]
async fn unread_commands_are_dropped_with_the_actor() {
    let (actors, living) = (UserActors::default(), Living::default());
    let handle = with_user("alice", |scope| {
        let handle = actors.of(scope, 8, async |inbox| {
            let _inbox = inbox;
            pending::<()>().await;
        });
        (0..3).for_each(|_| assert!(handle.try_send(scope, living.add()).is_ok()));
        handle
    });
    tokio::task::yield_now().await;
    assert_eq!(living.count(), 3);
    with_user("alice", |scope| actors.end(scope));
    super::support::until(|| living.count() == 0 && handle.is_closed()).await;
}

#[tokio::test]
async fn debug_and_errors_show_no_user_data() {
    let actors = UserActors::default();
    let handle = with_user("alice", |scope| actors.session(scope, "secret", 1, never_read));
    assert_eq!(format!("{actors:?} {handle:?}"), "UserActors { len: 1, .. } UserHandle { is_closed: false, .. }");
    let error = send(&handle, "bob", "secret").await.unwrap_err();
    assert_eq!(format!("{error:?}"), "OtherUser(..)");
    assert_eq!(error.to_string(), "the actor belongs to another user; send with a scope of its user");
    assert_eq!(error.into_command(), "secret");
}

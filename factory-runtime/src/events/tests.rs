//! The map of connections, of which users see only their own entry.

use super::{
    fan_out::{FanOut, Receivers, Subscription},
    user_events::UserEvents,
};
use crate::sync::Arc;
use factory_core::testing::with_user;
use std::{
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

/// The last connection of an owner removes the entry, on every path.
#[test]
fn an_owner_without_a_connection_has_no_entry() {
    let events = Arc::new(FanOut::new(4, 1));
    let connect = |owner| FanOut::connect(&events, owner, None, 2);
    let [first, second, other] = [connect("alice"), connect("alice"), connect("bob")];
    assert_eq!((events.owners(), events.connections(&"alice")), (2, 2));
    drop(first);
    assert_eq!((events.owners(), events.connections(&"alice")), (2, 1));
    drop(second);
    assert_eq!(events.owners(), 1);
    let sent = [1, 2].map(|event| events.send(&"bob", Receivers::All, event));
    assert_eq!((sent, events.owners()), ([1, 0], 0), "a lagged connection has an entry");
    drop(other);
    let closed = connect("carol");
    assert_eq!((events.close(&"carol"), events.owners()), (1, 0));
    drop(closed);
    // Neither a send nor a question makes an entry.
    events.send(&"dave", Receivers::All, 1);
    assert_eq!((events.close(&"dave"), events.connections(&"dave"), events.owners()), (0, 0, 0));
}

/// One connection too many ends the oldest of its owner, and leaves those of others.
#[test]
fn one_connection_too_many_ends_the_oldest() {
    let events = Arc::new(FanOut::new(1, 4));
    let connect = |owner| FanOut::connect(&events, owner, None, 2);
    let [other, first, second, third] = [connect("bob"), connect("alice"), connect("alice"), connect("alice")];
    let sent = ["alice", "bob"].map(|owner| events.send(&owner, Receivers::All, 19));
    assert_eq!(sent, [2, 1]);
    let next = |connection: &Subscription<_, _>| connection.poll_next(&Context::from_waker(Waker::noop()));
    assert_eq!(next(&first), Poll::Ready(None));
    for open in [&other, &second, &third] {
        assert_eq!(next(open), Poll::Ready(Some(Ok(19))));
    }
    // The end of the oldest one removes no other.
    drop(first);
    assert_eq!(events.connections(&"alice"), 2);
}

/// Other users of the same part of the map wait while a connection is dropped. It takes little time, however many there
/// are: with a search of all, the test takes minutes.
#[test]
fn dropping_many_connections_of_a_user_takes_little_time() {
    const CONNECTIONS: usize = 100_000;
    let events = Arc::new(FanOut::<_, u32>::new(1, 1));
    let connect = |_| FanOut::connect(&events, "alice", None, CONNECTIONS);
    let connections: Vec<_> = (0..CONNECTIONS).map(connect).collect();
    let begin = Instant::now();
    for connection in connections.into_iter().rev() {
        drop(connection);
        assert!(begin.elapsed() < Duration::from_secs(20));
    }
    assert_eq!(events.owners(), 0);
}

/// The end of all leaves no entry, and neither does a later connection.
#[test]
fn no_connection_is_opened_after_the_end_of_all() {
    let events = Arc::new(FanOut::<_, u32>::new(4, 1));
    let open = ["alice", "bob"].map(|owner| FanOut::connect(&events, owner, None, 2));
    assert_eq!((events.close_all(), events.close_all(), events.owners()), (2, 0, 0));
    let late = FanOut::connect(&events, "carol", None, 2);
    for connection in open.iter().chain([&late]) {
        assert_eq!(connection.poll_next(&Context::from_waker(Waker::noop())), Poll::Ready(None));
    }
    assert_eq!((events.owners(), events.send(&"carol", Receivers::All, 1)), (0, 0));
}

/// The old connection of a user, which was closed, does not remove the new one.
#[test]
fn a_closed_connection_removes_no_other_one() {
    let events = UserEvents::<u32>::default();
    with_user("alice", |scope| {
        let old = events.connect(scope);
        events.close(scope);
        let _new = events.connect(scope);
        drop(old);
        assert_eq!(events.connections(scope), 1);
    });
}

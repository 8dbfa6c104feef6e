//! Wakers, `Clone` and `Drop` of events, which run while no lock is held and whose panics reach nobody else.

use factory_core::testing::with_user;
use factory_runtime::{Connection, Lagged, UserEvents};
use futures_util::{FutureExt, Stream, StreamExt};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::{Arc, Mutex, Weak},
    task::{Context, Poll, Wake, Waker},
    thread,
    time::{Duration, Instant},
};

/// Runs the work in a thread of its own, and fails if it does not end: a lock that it needs would be held.
fn within_seconds(work: impl FnOnce() + Send + 'static) {
    let (thread, begin) = (thread::spawn(work), Instant::now());
    while !thread.is_finished() {
        assert!(begin.elapsed() < Duration::from_secs(20), "the work waits for a lock that it holds");
        thread::sleep(Duration::from_millis(1));
    }
    thread.join().unwrap();
}

fn panics(work: impl FnOnce()) -> bool {
    catch_unwind(AssertUnwindSafe(work)).is_err()
}

/// Does something with the events in its `Drop`.
#[derive(Clone)]
struct UsesEvents(Weak<UserEvents<Option<UsesEvents>>>);

impl Drop for UsesEvents {
    fn drop(&mut self) {
        let Some(events) = self.0.upgrade() else { return };
        with_user("alice", |scope| {
            drop(events.connect(scope));
            events.send(scope, None);
        });
    }
}

#[test]
fn an_event_whose_drop_uses_the_events_meets_no_lock() {
    within_seconds(|| {
        let events = Arc::new(UserEvents::with_capacity(1));
        let event = || Some(UsesEvents(Arc::downgrade(&events)));
        let (slow, other) = with_user("alice", |scope| (events.connect(scope), events.connect(scope)));
        with_user("alice", |scope| assert_eq!(events.send(scope, event()), 2));
        drop(other);
        with_user("alice", |scope| assert_eq!(events.send(scope, event()), 0));
        drop(slow);
        with_user("alice", |scope| assert_eq!(events.connections(scope), 0));
    });
}

/// A waker that drops a connection and sends an event.
struct DropsConnection {
    events: Arc<UserEvents<u32>>,
    connection: Mutex<Option<Connection<u32>>>,
}

impl Wake for DropsConnection {
    fn wake(self: Arc<Self>) {
        let connection = self.connection.lock().unwrap().take();
        if connection.is_some() {
            drop(connection);
            with_user("alice", |scope| self.events.send(scope, 2));
        }
    }
}

#[test]
fn a_waker_that_drops_a_connection_meets_no_lock() {
    within_seconds(|| {
        let events = Arc::new(UserEvents::default());
        let [mut first, second] = [(); 2].map(|()| with_user("alice", |scope| events.connect(scope)));
        let waker = Arc::new(DropsConnection { events: Arc::clone(&events), connection: Mutex::new(Some(second)) });
        let waker = Waker::from(waker);
        assert!(first.poll_next_unpin(&mut Context::from_waker(&waker)).is_pending());
        with_user("alice", |scope| assert_eq!(events.send(scope, 1), 2));
        drop(waker);
        let mut next = || first.next().now_or_never();
        assert_eq!([next(), next(), next()], [Some(Some(Ok(1))), Some(Some(Ok(2))), None]);
        with_user("alice", |scope| assert_eq!(events.connections(scope), 1));
    });
}

/// A stream that drops its connection in the poll that receives an event.
struct ReadsOne(Option<Connection<u32>>);

impl Stream for ReadsOne {
    type Item = u32;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<u32>> {
        let Some(connection) = &mut self.0 else { return Poll::Ready(None) };
        let item = std::task::ready!(connection.poll_next_unpin(context));
        self.0 = None;
        Poll::Ready(item.and_then(Result::ok))
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_is_dropped_inside_of_a_poll() {
    let events = UserEvents::default();
    let connect = || with_user("alice", |scope| events.connect(scope));
    let reading = tokio::spawn(ReadsOne(Some(connect())).collect::<Vec<_>>());
    let mut other = connect();
    tokio::time::sleep(Duration::from_millis(10)).await;
    with_user("alice", |scope| assert_eq!(events.send(scope, 1), 2));
    assert_eq!(reading.await.unwrap(), [1]);
    with_user("alice", |scope| assert_eq!((events.connections(scope), events.send(scope, 2)), (1, 1)));
    assert_eq!([other.next().await, other.next().await], [Some(Ok(1)), Some(Ok(2))]);
}

/// An event of which a copy panics, or each drop.
#[derive(Debug, PartialEq)]
enum Panicking {
    Fine,
    InClone,
    InDrop,
}

impl Clone for Panicking {
    fn clone(&self) -> Self {
        match self {
            Self::Fine => Self::Fine,
            Self::InClone => panic!("in clone"),
            Self::InDrop => Self::InDrop,
        }
    }
}

impl Drop for Panicking {
    fn drop(&mut self) {
        assert!(!matches!(self, Self::InDrop), "in drop");
    }
}

#[test]
fn a_panic_in_the_clone_of_an_event_reaches_the_sender_only() {
    let events = UserEvents::default();
    let connect = |user| with_user(user, |scope| events.connect(scope));
    let send = |user, event| with_user(user, |scope| events.send(scope, event));
    let mut connections = [connect("alice"), connect("alice"), connect("bob")];
    assert!(panics(|| _ = send("alice", Panicking::InClone)));
    for connection in &mut connections {
        assert_eq!(connection.next().now_or_never(), None);
    }
    assert_eq!((send("alice", Panicking::Fine), send("bob", Panicking::Fine)), (2, 1));
    for connection in &mut connections {
        assert_eq!(connection.next().now_or_never(), Some(Some(Ok(Panicking::Fine))));
    }
}

#[test]
fn a_panic_in_the_drop_of_an_event_reaches_only_who_received_it() {
    let events = UserEvents::with_capacity(1);
    let connect = |user| with_user(user, |scope| events.connect(scope));
    let send = |user, event| with_user(user, |scope| events.send(scope, event));
    let (dropped, mut slow, mut bobs) = (connect("alice"), connect("alice"), connect("bob"));
    assert_eq!(send("alice", Panicking::InDrop), 2);
    // The panic of its unread event is contained, and the connection is closed.
    drop(dropped);
    with_user("alice", |scope| assert_eq!(events.connections(scope), 1));
    // So is that of the event that meets a full queue, and the connection has ended.
    assert_eq!(send("alice", Panicking::InDrop), 0);
    assert!(panics(|| drop(slow.next().now_or_never())));
    assert_eq!(slow.next().now_or_never(), Some(Some(Err(Lagged))));
    // Neither a user's connections nor another user is affected.
    let mut again = connect("alice");
    assert_eq!((send("alice", Panicking::Fine), send("bob", Panicking::Fine)), (1, 1));
    for connection in [&mut again, &mut bobs] {
        assert_eq!(connection.next().now_or_never(), Some(Some(Ok(Panicking::Fine))));
    }
}

/// A collection would drop the next event while it unwinds, and a second panic then aborts the process.
#[test]
fn events_that_panic_in_drop_together_do_not_abort() {
    let events = UserEvents::with_capacity(2);
    let connect = || with_user("alice", |scope| events.connect(scope));
    let send = |event| with_user("alice", |scope| events.send(scope, event));
    let [first, second, mut third] = [(); 3].map(|()| connect());
    assert_eq!([send(Panicking::InDrop), send(Panicking::InDrop)], [3, 3]);
    // Three copies meet full queues.
    assert_eq!(send(Panicking::InDrop), 0);
    drop((first, second));
    // It has no receiver.
    assert_eq!(send(Panicking::InDrop), 0);
    for _ in 0..2 {
        assert!(panics(|| drop(third.next().now_or_never())));
    }
    assert_eq!(third.next().now_or_never(), Some(Some(Err(Lagged))));
}

struct PanickingWaker;

impl Wake for PanickingWaker {
    fn wake(self: Arc<Self>) {
        panic!("in wake");
    }
}

/// A panic of one waker leaves no other connection asleep, and does not reach the sender.
#[test]
fn a_panic_in_a_waker_is_contained() {
    let events = UserEvents::default();
    let [mut first, mut second] = [(); 2].map(|()| with_user("alice", |scope| events.connect(scope)));
    let woken = Arc::new(Woken::default());
    let panicking = Waker::from(Arc::new(PanickingWaker));
    assert!(first.poll_next_unpin(&mut Context::from_waker(&panicking)).is_pending());
    assert!(second.poll_next_unpin(&mut Context::from_waker(&Waker::from(Arc::clone(&woken)))).is_pending());
    assert_eq!(with_user("alice", |scope| events.send(scope, 1)), 2);
    assert!(*woken.0.lock().unwrap());
}

#[derive(Default)]
struct Woken(Mutex<bool>);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        *self.0.lock().unwrap() = true;
    }
}

//! Events reach the connections of their user only.

use crate::{
    random::Random,
    scopes::{context, within},
};
use factory_core::{Identity, ServiceIdentity, UserExecutionContext, testing::with_user};
use factory_runtime::{Connection, UserEvents};
use futures_util::{FutureExt, StreamExt};
use std::{
    collections::HashMap,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
    thread,
};

/// Returns the events that a connection has now.
fn read<E>(connection: &mut Connection<E>) -> Vec<E> {
    std::iter::from_fn(|| connection.next().now_or_never().flatten()).map(|item| item.unwrap()).collect()
}

#[derive(Clone)]
struct Note {
    user: usize,
    thread: usize,
    number: usize,
}

/// A connection with the last number that it received from each thread.
struct Reader {
    user: usize,
    connection: Connection<Note>,
    last: HashMap<usize, usize>,
}

impl Reader {
    /// Reads all events and checks them, and returns their number.
    fn check(&mut self) -> usize {
        let notes = read(&mut self.connection);
        for note in &notes {
            assert_eq!(note.user, self.user, "an event reached another user");
            let last = self.last.insert(note.thread, note.number);
            assert!(last.is_none_or(|last| last < note.number), "two events of a thread changed places");
        }
        notes.len()
    }
}

const USERS: usize = 40;
const STEPS: usize = 4_000;

/// Connects, reads, sends and disconnects at random, in one of several threads. Returns how many events its connections
/// received, and how many receptions its sends promised.
fn interleave(thread: usize, events: &UserEvents<Note>) -> (usize, usize) {
    let mut random = Random::seeded(thread as u64);
    let (mut readers, mut received, mut promised) = (Vec::<Reader>::new(), 0, 0);
    for number in 0..STEPS {
        let user = random.below(USERS);
        match random.below(8) {
            0 => {
                let connection = with_user(&format!("user-{user}"), |scope| events.connect(scope));
                readers.push(Reader { user, connection, last: HashMap::new() });
            }
            1 if !readers.is_empty() => {
                let place = random.below(readers.len());
                drop(readers.swap_remove(place));
            }
            2 | 3 if !readers.is_empty() => {
                let place = random.below(readers.len());
                received += readers[place].check();
            }
            _ => {
                let note = Note { user, thread, number };
                promised += with_user(&format!("user-{user}"), |scope| events.send(scope, note));
            }
        }
    }
    received += readers.iter_mut().map(Reader::check).sum::<usize>();
    (received, promised)
}

#[test]
fn no_event_is_misdelivered_under_random_interleavings() {
    let events = UserEvents::with_capacity(usize::MAX);
    let (received, promised) = (AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|threads| {
        for thread in 0..4 {
            let (events, received, promised) = (&events, &received, &promised);
            threads.spawn(move || {
                let (own_received, own_promised) = interleave(thread, events);
                received.fetch_add(own_received, Relaxed);
                promised.fetch_add(own_promised, Relaxed);
            });
        }
    });
    let (received, promised) = (received.into_inner(), promised.into_inner());
    assert!(received > STEPS && received <= promised, "{received} of {promised}");
    for user in 0..USERS {
        assert_eq!(with_user(&format!("user-{user}"), |scope| events.connections(scope)), 0);
    }
}

/// Readers that stay: every promised event arrives, from every thread.
#[test]
fn every_event_arrives_from_all_threads() {
    let events = UserEvents::with_capacity(usize::MAX);
    let connect = |user: usize| Reader {
        user,
        connection: with_user(&format!("user-{user}"), |scope| events.connect(scope)),
        last: HashMap::new(),
    };
    let mut readers: Vec<_> = (0..USERS).chain(0..USERS).map(connect).collect();
    thread::scope(|threads| {
        for thread in 0..4 {
            let events = &events;
            threads.spawn(move || {
                let mut random = Random::seeded(thread as u64);
                for number in 0..STEPS {
                    let user = random.below(USERS);
                    let note = Note { user, thread, number };
                    assert_eq!(with_user(&format!("user-{user}"), |scope| events.send(scope, note)), 2);
                }
            });
        }
    });
    assert_eq!(readers.iter_mut().map(Reader::check).sum::<usize>(), 2 * 4 * STEPS);
}

/// Equal ids of two tenants, of two issuers, of a user and a service, and of a user without a tenant.
#[test]
fn users_with_equal_ids_are_different_users() {
    let other_issuer = Identity::verified("alice", "https://login.globex.com").unwrap();
    let service = ServiceIdentity::new("alice").unwrap();
    let new = |number| match number {
        0 => context("alice", None, None),
        1 => context("alice", Some("acme"), None),
        2 => context("alice", Some("globex"), None),
        3 => UserExecutionContext::new(other_issuer.clone(), "thread-1", "run-1").unwrap(),
        _ => UserExecutionContext::for_service(service.clone(), "thread-1", "run-1").unwrap(),
    };
    let events = UserEvents::default();
    let mut connections: Vec<_> = (0..5).map(|user| within(new(user), |scope| events.connect(scope))).collect();
    for user in 0..5 {
        assert_eq!(within(new(user), |scope| events.send(scope, user)), 1);
    }
    for (user, connection) in connections.iter_mut().enumerate() {
        assert_eq!(read(connection), [user]);
    }
}

#[test]
fn an_event_for_a_connection_never_widens() {
    let events = UserEvents::default();
    let connect = |user, connection| within(context(user, None, connection), |scope| events.connect(scope));
    let mut first = connect("alice", Some("socket-1"));
    let mut second = connect("alice", Some("socket-2"));
    let mut nameless = connect("alice", None);
    let mut bobs = connect("bob", Some("socket-3"));
    within(context("alice", None, Some("socket-1")), |scope| {
        assert!(events.send_to(scope, "socket-1", "mine"));
        assert!(!events.send_to(scope, "socket-3", "bob has this id"));
        assert!(!events.send_to(scope, "socket-4", "unknown"));
        assert!(!events.send_to(scope, "", "empty"));
    });
    assert_eq!(events.dropped(), 3);
    assert_eq!(read(&mut first), ["mine"]);
    for other in [&mut second, &mut nameless, &mut bobs] {
        assert_eq!(read(other), [""; 0]);
    }
    drop(first);
    within(context("alice", None, None), |scope| assert!(!events.send_to(scope, "socket-1", "gone")));
    assert_eq!(events.dropped(), 4);
}

/// A client that connects again before its old connection is gone.
#[test]
fn connections_with_one_id_both_receive_its_events() {
    let events = UserEvents::default();
    let connect = || within(context("alice", None, Some("socket-1")), |scope| events.connect(scope));
    let [mut old, mut new] = [connect(), connect()];
    within(context("alice", None, None), |scope| assert!(events.send_to(scope, "socket-1", "hello")));
    assert_eq!((read(&mut old), read(&mut new)), (vec!["hello"], vec!["hello"]));
}

#[test]
fn a_child_scope_sends_to_the_connection_of_its_request() {
    let events = UserEvents::default();
    let request = context("alice", None, Some("socket-1"));
    let (mut connection, child) = within(request, |scope| (events.connect(scope), scope.child("search").unwrap()));
    within(child, |scope| assert!(events.send_to(scope, scope.connection_id().unwrap(), "found")));
    assert_eq!(read(&mut connection), ["found"]);
}

#[test]
fn debug_shows_no_user_data() {
    let events = UserEvents::default();
    let connection = with_user("alice", |scope| events.connect(scope));
    with_user("alice", |scope| events.send(scope, "secret"));
    assert_eq!(format!("{events:?} {connection:?}"), "UserEvents { dropped: 0, .. } Connection { .. }");
}

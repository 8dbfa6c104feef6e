//! The delivery of events to the connections of users, tried under the interleavings of three threads. `loom` replaces the
//! types of `std::sync`.

#[path = "../../factory-runtime/src/containment.rs"]
mod containment;
#[path = "../../factory-runtime/src/events"]
#[expect(unreachable_pub, reason = "the items are public in their crate")]
mod events {
    pub(crate) mod fan_out;
    pub(crate) mod lagged;
    mod queue;
}
#[path = "../../factory-runtime/src/shards.rs"]
mod shards;

mod sync {
    pub(crate) use loom::sync::{Arc, Mutex, MutexGuard, atomic::AtomicBool};
}

use events::{
    fan_out::{FanOut, Receivers, Subscription},
    lagged::Lagged,
};
use loom::{future::block_on, model::Builder, sync::Arc, thread};
use std::future::poll_fn;

type Events = FanOut<u32, u32>;
type Connection = Subscription<u32, u32>;

const ALICE: u32 = 1;
const BOB: u32 = 2;

/// Runs the program under every interleaving with at most three preemptions. Faults of this size need two.
fn explore(program: impl Fn() + Send + Sync + 'static) {
    let mut model = Builder::new();
    model.preemption_bound = Some(3);
    model.check(program);
}

/// All users share one lock, so that they meet as often as possible.
fn events(most: usize) -> Arc<Events> {
    Arc::new(FanOut::new(1, most))
}

fn connect(events: &Arc<Events>, owner: u32) -> Connection {
    FanOut::connect(events, owner, Some("socket"), 8)
}

fn send(events: &Events, owner: u32, event: u32) -> usize {
    events.send(&owner, Receivers::All, event)
}

/// Waits for the next item. `loom` reports a wait that nothing ends.
fn next(connection: &Connection) -> Option<Result<u32, Lagged>> {
    block_on(poll_fn(|context| connection.poll_next(context)))
}

/// Waits for all items until the connection ends.
fn rest(connection: &Connection) -> Vec<Result<u32, Lagged>> {
    std::iter::from_fn(|| next(connection)).collect()
}

/// A connection waits while a thread sends to its user, and another thread to another user.
#[test]
fn no_event_is_lost_or_misdelivered_and_no_wake_is_lost() {
    explore(|| {
        let events = events(8);
        let connection = connect(&events, ALICE);
        let threads = [(ALICE, 1), (BOB, 2)].map(|(owner, event)| {
            let events = Arc::clone(&events);
            thread::spawn(move || send(&events, owner, event))
        });
        assert_eq!(next(&connection), Some(Ok(1)));
        let reached = threads.map(|thread| thread.join().unwrap());
        assert_eq!(reached, [1, 0]);
        assert_eq!([ALICE, BOB].map(|owner| events.connections(&owner)), [1, 0]);
        events.close_all();
        assert_eq!(rest(&connection), []);
        drop(connection);
        assert_eq!(events.owners(), 0);
    });
}

/// Two threads send to two connections: both receive both events, in one order.
#[test]
fn two_senders_are_received_in_one_order() {
    explore(|| {
        let events = events(8);
        let connections = [connect(&events, ALICE), connect(&events, ALICE)];
        let threads = [1, 2].map(|event| {
            let events = Arc::clone(&events);
            thread::spawn(move || send(&events, ALICE, event))
        });
        assert_eq!(threads.map(|thread| thread.join().unwrap()), [2, 2]);
        events.close_all();
        let [first, second] = connections.map(|connection| rest(&connection));
        assert_eq!(first, second);
        assert!(first == [Ok(1), Ok(2)] || first == [Ok(2), Ok(1)]);
    });
}

/// Two threads connect and disconnect while a third sends: what a send promises arrives, and no entry is left.
#[test]
fn connections_come_and_go_while_events_are_sent() {
    explore(|| {
        let events = events(8);
        let stays = connect(&events, ALICE);
        let threads = [ALICE, BOB].map(|owner| {
            let events = Arc::clone(&events);
            thread::spawn(move || {
                let connection = connect(&events, owner);
                events.close(&BOB);
                let is_closed = owner == BOB;
                is_closed.then(|| rest(&connection))
            })
        });
        let reached = send(&events, ALICE, 1);
        let [_, bobs] = threads.map(|thread| thread.join().unwrap());
        assert!(reached == 1 || reached == 2);
        assert_eq!(bobs, Some(Vec::new()));
        assert_eq!(next(&stays), Some(Ok(1)));
        drop(stays);
        assert_eq!(events.owners(), 0);
    });
}

/// Two threads send to a connection that queues one event, while it reads: it gets what was promised, and `Lagged` if and
/// only if an event was not.
#[test]
fn a_slow_connection_gets_what_was_promised() {
    explore(|| {
        let events = events(1);
        let connection = connect(&events, ALICE);
        let threads = [1, 2].map(|event| {
            let events = Arc::clone(&events);
            thread::spawn(move || (event, events.send(&ALICE, Receivers::WithId("socket"), event)))
        });
        let first = next(&connection);
        let sent = threads.map(|thread| thread.join().unwrap());
        events.close_all();
        let items: Vec<_> = first.into_iter().chain(rest(&connection)).collect();
        let mut received: Vec<_> = items.iter().filter_map(|item| item.ok()).collect();
        received.sort_unstable();
        let promised: Vec<_> = sent.iter().filter(|(_, reached)| *reached > 0).map(|(event, _)| *event).collect();
        assert_eq!(received, promised);
        assert_eq!(items.contains(&Err(Lagged)), promised.len() < 2);
        assert_eq!(events.owners(), 0);
    });
}

/// Two users connect while a third thread ends all connections: each of theirs ends, and no entry is left.
#[test]
fn a_connection_that_races_with_the_end_of_all_ends() {
    explore(|| {
        let events = events(8);
        let threads = [ALICE, BOB].map(|owner| {
            let events = Arc::clone(&events);
            thread::spawn(move || connect(&events, owner))
        });
        assert!(events.close_all() <= 2);
        for connection in threads.map(|thread| thread.join().unwrap()) {
            assert_eq!(rest(&connection), []);
        }
        assert_eq!([ALICE, BOB].map(|owner| events.connections(&owner)), [0, 0]);
    });
}

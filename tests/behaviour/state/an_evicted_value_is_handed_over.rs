use factory_core::{Awaited, Owner, PerConversation, PerTenant, PerUser};
use futures_util::FutureExt;
use std::{
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};
use support::{context, context_in, context_of, in_scope};
use tokio::sync::broadcast;

type Evicted = Arc<Mutex<Vec<(Owner, u32)>>>;

/// Returns a list, and a function that adds to it what is evicted.
fn list() -> (Evicted, impl Fn(&Owner, u32) + Send + Sync + 'static) {
    let evicted = Evicted::default();
    let to = Arc::clone(&evicted);
    (evicted, move |owner: &Owner, value: u32| to.lock().unwrap().push((owner.clone(), value)))
}

fn owner(user: &str) -> Owner {
    context(user).owner()
}

fn set(numbers: &PerUser<u32>, user: &str, to: u32) {
    in_scope(context(user), |scope| numbers.of(scope).with(|number| *number = to));
}

fn wait_for_the_clock() {
    let before = Instant::now();
    while before.elapsed().is_zero() {
        thread::yield_now();
    }
}

#[test]
fn when_it_makes_room() {
    let (evicted, on_evict) = list();
    let numbers = PerUser::bounded(1).on_evict(on_evict);
    set(&numbers, "alice", 1);
    assert!(evicted.lock().unwrap().is_empty());
    set(&numbers, "bob", 2);
    assert!(*evicted.lock().unwrap() == [(owner("alice"), 1)]);
}

#[test]
fn when_it_is_idle() {
    let (evicted, on_evict) = list();
    let numbers = PerUser::unbounded().idle_after(Duration::ZERO).on_evict(on_evict);
    set(&numbers, "alice", 1);
    wait_for_the_clock();
    set(&numbers, "alice", 2);
    assert!(*evicted.lock().unwrap() == [(owner("alice"), 1)]);
}

#[test]
fn when_the_platform_is_dropped() {
    let (evicted, on_evict) = list();
    let numbers = PerUser::default().on_evict(on_evict);
    (0..20).for_each(|number| set(&numbers, &format!("u-{number}"), number));
    drop(numbers);
    let mut evicted = std::mem::take(&mut *evicted.lock().unwrap());
    evicted.sort_by_key(|(_, number)| *number);
    let expected: Vec<_> = (0..20).map(|number| (owner(&format!("u-{number}")), number)).collect();
    assert!(evicted == expected);
}

#[test]
fn but_not_when_it_is_removed_or_was_never_created() {
    let (evicted, on_evict) = list();
    let numbers = PerUser::bounded(1).on_evict(on_evict);
    set(&numbers, "alice", 1);
    assert_eq!(in_scope(context("alice"), |scope| numbers.remove(scope)), Some(1));
    in_scope(context("bob"), |scope| drop(numbers.of(scope)));
    set(&numbers, "carol", 3);
    assert!(evicted.lock().unwrap().is_empty());
}

#[test]
fn with_the_owner_of_its_partition() {
    let (evicted, on_evict) = list();
    let lines = PerConversation::<u32>::bounded(1).on_evict(on_evict);
    for thread in ["t-1", "t-2"] {
        in_scope(context_in("alice", thread), |scope| lines.of(scope).with(|number| *number = 7));
    }
    assert!(*evicted.lock().unwrap() == [(owner("alice"), 7)]);

    let (evicted, on_evict) = list();
    let pinned = PerTenant::<u32>::bounded(1).on_evict(on_evict);
    for (user, tenant) in [("ann", "acme"), ("ann", "globex"), ("ben", "acme")] {
        in_scope(context_of(user, tenant), |scope| pinned.of(scope).unwrap().with(|number| *number += 1));
    }
    drop(pinned);
    let evicted = evicted.lock().unwrap();
    assert_eq!(evicted.len(), 3);
    assert!(evicted[0] == evicted[2], "both stand for acme");
    assert!(evicted[0].0 != evicted[1].0 && evicted[0].0 != context_of("ann", "acme").owner());
}

#[test]
fn of_an_awaited_value() {
    let (evicted, on_evict) = list();
    let numbers: PerUser<Awaited<u32>> = PerUser::bounded(1).on_evict(on_evict);
    in_scope(context("alice"), |scope| *numbers.of(scope).lock().now_or_never().unwrap() = 7);
    in_scope(context("bob"), |scope| drop(numbers.of(scope)));
    assert!(*evicted.lock().unwrap() == [(owner("alice"), 7)]);
}

/// The events of one user. Its listeners would wait for ever if it vanished in silence.
struct Bus(broadcast::Sender<&'static str>);

impl Default for Bus {
    fn default() -> Self {
        Self(broadcast::channel(16).0)
    }
}

#[test]
fn a_bus_tells_its_listeners() {
    let buses = PerUser::<Bus>::bounded(1).on_evict(|_: &Owner, bus: Bus| drop(bus.0.send("closed")));
    let listen = |user| in_scope(context(user), |scope| buses.of(scope).with(|bus| bus.0.subscribe()));
    let mut alices = listen("alice");
    let _bobs = listen("bob");
    assert_eq!(alices.try_recv(), Ok("closed"));
    assert_eq!(alices.try_recv(), Err(broadcast::error::TryRecvError::Closed));
}

//! The connections of all owners, and the delivery of events to those of one owner.
//!
//! The package `tests-loom` compiles this file too.

use super::{
    lagged::Lagged,
    queue::{AfterUnlock, Queue},
};
use crate::{
    containment::{DropContained, contain_panic},
    shards::Shards,
    sync::Arc,
};
use std::{
    collections::{BTreeMap, btree_map::OccupiedEntry},
    hash::Hash,
    mem,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    task::{Context, Poll},
};

/// The connections of all owners `K`. An owner without a connection has no entry.
pub(crate) struct FanOut<K, E> {
    owners: Shards<K, ByNumber<E>>,
    /// The number of the next connection.
    next: AtomicU64,
    /// The most events that a connection may have to read.
    most: usize,
}

/// The connections of one owner by their numbers, in the order in which they were opened. A dropped connection is found
/// without a search, so that it does not keep the lock for long, which other owners share.
type ByNumber<E> = BTreeMap<u64, Receiver<E>>;

/// The part of a connection that the map keeps. The connection removes it before it drops its own reference to the queue,
/// so that no event is dropped while the map is locked.
struct Receiver<E> {
    connection_id: Option<Box<str>>,
    queue: Arc<Queue<E>>,
}

/// The connections of an owner that an event is for.
#[derive(Clone, Copy)]
pub(crate) enum Receivers<'a> {
    All,
    WithId(&'a str),
}

impl Receivers<'_> {
    fn include<E>(self, receiver: &Receiver<E>) -> bool {
        match self {
            Self::All => true,
            Self::WithId(id) => receiver.connection_id.as_deref() == Some(id),
        }
    }

    fn count<E>(self, connections: &ByNumber<E>) -> usize {
        connections.values().filter(|receiver| self.include(receiver)).count()
    }
}

impl<K: Clone + Eq + Hash, E> FanOut<K, E> {
    pub(crate) fn new(shards: usize, most: usize) -> Self {
        Self { owners: Shards::new(shards), next: AtomicU64::new(0), most }
    }

    /// Opens a connection, which closes when the result is dropped. If the owner has more than `per_owner` then, the oldest
    /// one ends. After [`close_all`](Self::close_all), the connection has ended.
    pub(crate) fn connect(
        fan_out: &Arc<Self>,
        owner: K,
        connection_id: Option<&str>,
        per_owner: usize,
    ) -> Subscription<K, E> {
        let queue = Arc::new(Queue::new());
        let receiver = Receiver { connection_id: connection_id.map(Box::from), queue: Arc::clone(&queue) };
        let number = fan_out.next.fetch_add(1, Relaxed);
        let mut owners = fan_out.owners.lock(&owner);
        let ended = if fan_out.owners.is_closed() {
            Some(receiver)
        } else {
            let connections = owners.entry(owner.clone()).or_default();
            connections.insert(number, receiver);
            let has_too_many = connections.len() > per_owner;
            connections.first_entry().filter(|_| has_too_many).map(OccupiedEntry::remove)
        };
        drop(owners);
        close(ended);
        Subscription { fan_out: Arc::clone(fan_out), owner, number, queue }
    }

    /// Ends the connections of an owner after their queued events, and returns their number.
    pub(crate) fn close(&self, owner: &K) -> usize {
        let receivers = self.owners.lock(owner).remove(owner).unwrap_or_default();
        let count = receivers.len();
        close(receivers.into_values());
        count
    }

    /// Ends all connections after their queued events, and returns their number. A later connection ends at once.
    pub(crate) fn close_all(&self) -> usize {
        let receivers: Vec<_> =
            self.owners.close(mem::take).into_iter().flatten().flat_map(|(_, all)| all.into_values()).collect();
        let count = receivers.len();
        close(receivers);
        count
    }

    /// Returns the number of connections of an owner.
    pub(crate) fn connections(&self, owner: &K) -> usize {
        self.owners.lock(owner).get(owner).map_or(0, BTreeMap::len)
    }

    /// Returns the number of owners with a connection.
    #[cfg(test)]
    pub(crate) fn owners(&self) -> usize {
        self.owners.sum(|_| 1)
    }
}

impl<K: Eq + Hash, E: Clone> FanOut<K, E> {
    /// Queues an event for connections of one owner, and returns the number of those that will receive it.
    ///
    /// All connections receive the events of an owner in one order, also if several threads send.
    pub(crate) fn send(&self, owner: &K, receivers: Receivers<'_>, event: E) -> usize {
        let mut copies = DropContained(vec![event]);
        loop {
            // Without the lock, because `Clone` is the code of a user. More connections may come meanwhile.
            let count = self.count(owner, receivers);
            while copies.0.len() < count {
                let copy = copies.0[0].clone();
                copies.0.push(copy);
            }
            if let Some(reached) = self.deliver(owner, receivers, &mut copies.0) {
                return reached;
            }
        }
    }

    fn count(&self, owner: &K, receivers: Receivers<'_>) -> usize {
        self.owners.lock(owner).get(owner).map_or(0, |connections| receivers.count(connections))
    }

    /// Queues a copy for each connection, or returns `None` if there are fewer copies than connections.
    fn deliver(&self, owner: &K, receivers: Receivers<'_>, copies: &mut Vec<E>) -> Option<usize> {
        let mut after = AfterUnlock::new();
        let mut owners = self.owners.lock(owner);
        let Some(connections) = owners.get_mut(owner) else { return Some(0) };
        let count = receivers.count(connections);
        if count > copies.len() {
            return None;
        }
        let before = connections.len();
        connections.retain(|_, receiver| {
            !receivers.include(receiver)
                || copies.pop().is_none_or(|copy| receiver.queue.push(copy, self.most, &mut after))
        });
        let lagged = before - connections.len();
        if connections.is_empty() {
            owners.remove(owner);
        }
        drop(owners);
        after.run();
        Some(count - lagged)
    }
}

/// Ends connections. If one was dropped meanwhile, its events are dropped here, and their panic is contained.
fn close<E>(receivers: impl IntoIterator<Item = Receiver<E>>) {
    for receiver in receivers {
        receiver.queue.close();
        contain_panic(|| drop(receiver));
    }
}

/// An open connection of one owner.
pub(crate) struct Subscription<K: Eq + Hash, E> {
    fan_out: Arc<FanOut<K, E>>,
    owner: K,
    number: u64,
    queue: Arc<Queue<E>>,
}

impl<K: Eq + Hash, E> Subscription<K, E> {
    /// Returns the next event, or stores the task to wake for it. The last item of a slow connection is an error.
    pub(crate) fn poll_next(&self, context: &Context<'_>) -> Poll<Option<Result<E, Lagged>>> {
        self.queue.poll_next(context)
    }
}

impl<K: Eq + Hash, E> Drop for Subscription<K, E> {
    fn drop(&mut self) {
        let mut owners = self.fan_out.owners.lock(&self.owner);
        let Some(connections) = owners.get_mut(&self.owner) else { return };
        connections.remove(&self.number);
        if connections.is_empty() {
            owners.remove(&self.owner);
        }
    }
}

//! The map of a partition: values by owner, with limits.

mod key;
mod limits;
mod recency;
mod shard;
mod table;

use self::{
    key::Key,
    limits::Limits,
    shard::{Evicted, Located, Shard},
};
use super::entry::{Entry, taken::Take};
use crate::{
    containment::{contain_panic, lock_ignoring_poison},
    context::owner::{Owner, OwnerRef},
};
use std::{
    hash::RandomState,
    panic::RefUnwindSafe,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

/// The most entries of a partition with an exact bound. A larger partition has several shards, and a bound for each.
const MOST_IN_ONE_SHARD: usize = 1_024;

/// The number of shards of a large partition. It is a power of two.
const SHARDS: usize = 16;

/// The most idle values that one call drops. With the one that makes room, they are 8.
const MOST_IDLE_DROPPED: usize = 7;

/// The values of owners. Each has a lock of its own, and the locks of the map are held only while it changes.
pub(super) struct Partition<T> {
    shards: Box<[Mutex<Shard<T>>]>,
    random: RandomState,
    limits: Limits,
    created: Instant,
    on_evict: Option<OnEvict<T>>,
}

type OnEvict<T> = Box<dyn Fn(&Owner, T) + Send + Sync>;

/// A panic of `on_evict` is contained, and the locks ignore poison.
impl<T> RefUnwindSafe for Partition<T> {}

impl<T> Partition<T> {
    /// Creates a partition that keeps at most `entries` unused values.
    pub(super) fn bounded(entries: usize) -> Self {
        let shards = if entries <= MOST_IN_ONE_SHARD { 1 } else { SHARDS };
        Self {
            shards: (0..shards).map(|_| Mutex::default()).collect(),
            random: RandomState::new(),
            limits: Limits::new(entries / shards),
            created: Instant::now(),
            on_evict: None,
        }
    }

    pub(super) fn set_idle(&mut self, idle: Duration) {
        self.limits.idle = idle;
        self.set_idle_from(self.limits.idle_from(self.created));
    }

    pub(super) fn set_per_owner(&mut self, entries: usize) {
        self.limits.per_owner = Some(entries);
    }

    pub(super) fn set_on_evict(&mut self, on_evict: impl Fn(&Owner, T) + Send + Sync + 'static) {
        self.on_evict = Some(Box::new(on_evict));
    }

    pub(super) fn len(&self) -> usize {
        self.shards.iter().map(|shard| lock_ignoring_poison(shard).len()).sum()
    }

    /// Returns the entry of a key, after dropping what is idle or over the limits.
    pub(super) fn enter(&self, owner: OwnerRef<'_>, thread: &str) -> Arc<Entry<T>> {
        let (key, now) = (Key::new(owner, thread, &self.random), self.now());
        let mut evicted = Vec::new();
        let mut shard = lock_ignoring_poison(self.shard(key.owner_hash));
        if shard.may_be_idle(now) {
            drop(shard);
            self.evict_idle(now, &mut evicted);
            shard = lock_ignoring_poison(self.shard(key.owner_hash));
        }
        let entry = shard.enter(&key, now, &self.limits, &mut evicted);
        drop(shard);
        // Without a lock, because the `Drop` of a value may use this partition.
        for evicted in evicted {
            self.drop_evicted(evicted);
        }
        entry
    }

    /// Takes a value out, after waiting for its users.
    pub(super) fn remove(&self, owner: OwnerRef<'_>, thread: &str, nested: impl FnOnce() -> String) -> Option<T> {
        let key = Key::new(owner, thread, &self.random);
        let located = self.find(&key)?;
        let value = located.entry.with(nested, Option::take);
        self.release(key.owner_hash, located);
        value
    }

    /// Takes a value out that is used by [`Take`], after waiting for its turn.
    pub(super) async fn remove_awaited(&self, owner: OwnerRef<'_>, thread: &str) -> Option<T> {
        let key = Key::new(owner, thread, &self.random);
        let located = self.find(&key)?;
        let value = Take::new(Arc::clone(&located.entry)).await.value.take();
        self.release(key.owner_hash, located);
        value
    }

    /// Returns the time. Reading the clock is a fifth of an access, and is left out if no value is ever idle.
    fn now(&self) -> Instant {
        if self.limits.idle == Duration::MAX { self.created } else { Instant::now() }
    }

    fn shard(&self, owner_hash: u64) -> &Mutex<Shard<T>> {
        // Other bits than those by which a hash map finds and compares its keys.
        let number = usize::try_from(owner_hash >> 32 & 0xff).unwrap_or_default();
        &self.shards[number % self.shards.len()]
    }

    fn find(&self, key: &Key<'_>) -> Option<Located<T>> {
        lock_ignoring_poison(self.shard(key.owner_hash)).find(key, self.now())
    }

    fn release(&self, owner_hash: u64, located: Located<T>) {
        lock_ignoring_poison(self.shard(owner_hash)).release(located);
    }

    fn evict_idle(&self, now: Instant, evicted: &mut Vec<Evicted<T>>) {
        // A value that comes meanwhile is not idle before.
        let mut idle_from = self.limits.idle_from(now);
        for shard in &self.shards {
            let mut shard = lock_ignoring_poison(shard);
            shard.evict_idle(now, &self.limits, MOST_IDLE_DROPPED, evicted);
            let oldest = shard.oldest_idle_from(&self.limits);
            idle_from = idle_from.into_iter().chain(oldest).min();
        }
        self.set_idle_from(idle_from);
    }

    fn set_idle_from(&self, idle_from: Option<Instant>) {
        for shard in &self.shards {
            lock_ignoring_poison(shard).idle_from = idle_from;
        }
    }

    /// Drops a value, and then removes its entry unless the owner has come back: the next value is made after the drop.
    fn drop_evicted(&self, Evicted { value, owner, owner_hash, located }: Evicted<T>) {
        located.entry.finish_eviction(|| self.drop_value(&owner, value));
        self.release(owner_hash, located);
    }

    fn drop_value(&self, owner: &Owner, value: T) {
        contain_panic(|| match &self.on_evict {
            Some(on_evict) => on_evict(owner, value),
            None => drop(value),
        });
    }
}

impl<T> Drop for Partition<T> {
    fn drop(&mut self) {
        for shard in std::mem::take(&mut self.shards) {
            for row in shard.into_inner().unwrap_or_else(PoisonError::into_inner).into_rows() {
                // A reference that outlives the partition keeps its value.
                if let Some(value) = row.unused_value() {
                    self.drop_value(&row.key.owner, value);
                }
            }
        }
    }
}

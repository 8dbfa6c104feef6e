//! A map in several parts.

use crate::{
    containment::lock_ignoring_poison,
    sync::{AtomicBool, Mutex, MutexGuard},
};
use std::{
    collections::HashMap,
    hash::{BuildHasher, Hash, RandomState},
    sync::atomic::Ordering::Relaxed,
};

/// A map in several parts, each with a lock of its own, so that few users wait for each other.
///
/// While a part is locked, no code of a user runs: no `Clone`, no `Drop` and no waker. So the map is right after every panic.
pub(crate) struct Shards<K, V> {
    parts: Box<[Mutex<HashMap<K, V>>]>,
    random: RandomState,
    is_closed: AtomicBool,
}

impl<K: Eq + Hash, V> Shards<K, V> {
    pub(crate) fn new(parts: usize) -> Self {
        let parts = (0..parts).map(|_| Mutex::new(HashMap::new())).collect();
        Self { parts, random: RandomState::new(), is_closed: AtomicBool::new(false) }
    }

    /// Locks the part of a key.
    pub(crate) fn lock(&self, key: &K) -> MutexGuard<'_, HashMap<K, V>> {
        let hash = usize::try_from(self.random.hash_one(key) >> 32).unwrap_or_default();
        lock_ignoring_poison(&self.parts[hash % self.parts.len()])
    }

    /// Closes the map for new values, and calls the function for each part of it, one after the other and locked.
    ///
    /// To add a value, ask [`is_closed`](Self::is_closed) while the part is locked. So either the function sees the value, or
    /// it is not added.
    pub(crate) fn close<T>(&self, function: impl Fn(&mut HashMap<K, V>) -> T) -> Vec<T> {
        self.is_closed.store(true, Relaxed);
        self.parts.iter().map(|part| function(&mut lock_ignoring_poison(part))).collect()
    }

    /// Returns whether the map is closed for new values.
    pub(crate) fn is_closed(&self) -> bool {
        self.is_closed.load(Relaxed)
    }

    /// Returns the sum of the numbers that `count` returns for the values.
    pub(crate) fn sum(&self, count: impl Fn(&V) -> usize) -> usize {
        self.parts.iter().map(|part| lock_ignoring_poison(part).values().map(&count).sum::<usize>()).sum()
    }
}

//! A map in several parts.

use crate::{
    containment::lock_ignoring_poison,
    sync::{Mutex, MutexGuard},
};
use std::{
    collections::HashMap,
    hash::{BuildHasher, Hash, RandomState},
    mem,
};

/// A map in several parts, each with a lock of its own, so that few users wait for each other.
///
/// While a part is locked, no code of a user runs: no `Clone`, no `Drop` and no waker. So the map is right after every panic.
pub(crate) struct Shards<K, V> {
    parts: Box<[Mutex<HashMap<K, V>>]>,
    random: RandomState,
}

impl<K: Eq + Hash, V> Shards<K, V> {
    pub(crate) fn new(parts: usize) -> Self {
        Self { parts: (0..parts).map(|_| Mutex::new(HashMap::new())).collect(), random: RandomState::new() }
    }

    /// Locks the part of a key.
    pub(crate) fn lock(&self, key: &K) -> MutexGuard<'_, HashMap<K, V>> {
        let hash = usize::try_from(self.random.hash_one(key) >> 32).unwrap_or_default();
        lock_ignoring_poison(&self.parts[hash % self.parts.len()])
    }

    /// Takes all values out, one part after the other.
    pub(crate) fn take_all(&self) -> impl Iterator<Item = V> {
        self.parts.iter().flat_map(|part| mem::take(&mut *lock_ignoring_poison(part))).map(|(_, value)| value)
    }

    /// Returns the sum of the numbers that `count` returns for the values.
    pub(crate) fn sum(&self, count: impl Fn(&V) -> usize) -> usize {
        self.parts.iter().map(|part| lock_ignoring_poison(part).values().map(&count).sum::<usize>()).sum()
    }
}

//! The opened scopes of each user or tenant.

use super::rate::Rate;
use crate::guards::clock::Clock;
use governor::{RateLimiter, middleware::NoOpMiddleware, state::keyed::HashMapStateStore};
use std::{
    hash::{BuildHasher, Hash, RandomState},
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::Duration,
};

/// The number of parts, each with a lock of its own.
const PARTS: u64 = 64;

type Part<K> = RateLimiter<K, HashMapStateStore<K>, Clock, NoOpMiddleware<Duration>>;

/// The state of one rate for every owner who came lately.
///
/// An owner whose rate is full again is like one who never came. Their memory is given back by the admissions of
/// others: an admission looks through one of the parts if a 64th of the time has passed in which a rate is full again, or of a
/// minute if that is longer. So an admission looks at a 64th of the owners at most, and no timer is needed.
pub(super) struct Buckets<K: Hash + Eq + Clone> {
    parts: Box<[Part<K>]>,
    hasher: RandomState,
    clock: Clock,
    sweep_every_nanos: u64,
    next_sweep_nanos: AtomicU64,
    sweeps: AtomicU64,
}

impl<K: Hash + Eq + Clone> Buckets<K> {
    pub(super) fn new(rate: Rate, clock: &Clock) -> Self {
        let part = || RateLimiter::new(rate.quota(), HashMapStateStore::default(), clock.clone());
        let sweep_every_nanos = nanos(rate.refill().max(Duration::from_secs(60))) / PARTS;
        Self {
            parts: (0..PARTS).map(|_| part()).collect(),
            hasher: RandomState::new(),
            clock: clock.clone(),
            sweep_every_nanos,
            next_sweep_nanos: AtomicU64::new(nanos(clock.now()).saturating_add(sweep_every_nanos)),
            sweeps: AtomicU64::new(0),
        }
    }

    /// Counts a scope of the owner, or returns after what time the next one may be opened.
    pub(super) fn count(&self, owner: &K) -> Result<(), Duration> {
        let checked = self.part(self.hasher.hash_one(owner)).check_key(owner);
        let now = self.clock.now();
        self.forget_some(now);
        checked.map_err(|too_early| too_early.wait_time_from(now))
    }

    /// Returns the number of owners who take memory.
    pub(super) fn owners(&self) -> usize {
        self.parts.iter().map(RateLimiter::len).sum()
    }

    /// Looks through the next part, if it is time.
    fn forget_some(&self, now: Duration) {
        let now = nanos(now);
        let due = self.next_sweep_nanos.load(Relaxed);
        let next = now.saturating_add(self.sweep_every_nanos);
        // Only one of several threads does it.
        if now >= due && self.next_sweep_nanos.compare_exchange(due, next, Relaxed, Relaxed).is_ok() {
            let part = self.part(self.sweeps.fetch_add(1, Relaxed));
            part.retain_recent();
            part.shrink_to_fit();
        }
    }

    fn part(&self, number: u64) -> &Part<K> {
        &self.parts[usize::try_from(number % PARTS).unwrap_or_default()]
    }
}

fn nanos(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

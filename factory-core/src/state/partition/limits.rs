//! The limits of a partition.

use std::time::{Duration, Instant};

#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// The most entries of a shard.
    pub(super) entries: usize,
    /// The most entries of one owner, if an owner can have several.
    pub(super) per_owner: Option<usize>,
    /// The time after which an unused value is idle. `Duration::MAX` means never.
    pub(super) idle: Duration,
}

impl Limits {
    pub(super) const fn new(entries: usize) -> Self {
        Self { entries, per_owner: None, idle: Duration::MAX }
    }

    /// Returns the time from which a value is idle that was last used at `last_used`, or `None` for never.
    pub(super) fn idle_from(&self, last_used: Instant) -> Option<Instant> {
        last_used.checked_add(self.idle)
    }

    pub(super) fn is_idle(&self, last_used: Instant, now: Instant) -> bool {
        now.duration_since(last_used) > self.idle
    }
}

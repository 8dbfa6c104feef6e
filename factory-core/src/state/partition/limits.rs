//! The limits of a partition.

use std::time::Duration;

#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// The most entries of a shard.
    pub(super) entries: usize,
    /// The most entries of one owner, if an owner can have several.
    pub(super) per_owner: Option<usize>,
    /// The nanoseconds after which an unused value is idle.
    idle: u64,
}

impl Limits {
    pub(super) const fn new(entries: usize) -> Self {
        Self { entries, per_owner: None, idle: u64::MAX }
    }

    /// Returns whether a value is ever idle.
    pub(super) fn has_idle(&self) -> bool {
        self.idle < u64::MAX
    }

    pub(super) fn set_idle(&mut self, idle: Duration) {
        self.idle = nanoseconds(idle);
    }

    /// Returns the time from which a value is idle that was last used at `last_used`.
    pub(super) fn idle_from(&self, last_used: u64) -> u64 {
        last_used.saturating_add(self.idle)
    }

    pub(super) fn is_idle(&self, last_used: u64, now: u64) -> bool {
        now > self.idle_from(last_used)
    }
}

/// Returns the duration in nanoseconds, at most 584 years.
pub(super) fn nanoseconds(duration: Duration) -> u64 {
    duration.as_secs().saturating_mul(1_000_000_000).saturating_add(duration.subsec_nanos().into())
}

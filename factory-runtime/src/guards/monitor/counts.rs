//! Counts of scopes by their end.

use super::snapshot::MonitorSnapshot;
use factory_core::ScopeEnd;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// The number of ways in which a scope ends.
pub(super) const ENDS: usize = 5;

/// Returns the place of an end in an array of counts.
pub(super) fn index(end: ScopeEnd) -> usize {
    match end {
        ScopeEnd::Returned => 0,
        ScopeEnd::Failed => 1,
        ScopeEnd::Panicked => 2,
        ScopeEnd::Refused => 3,
        // `ScopeEnd` may get variants.
        _ => 4,
    }
}

/// The counts since the creation of the monitor.
#[derive(Default)]
pub(super) struct Counts {
    admitted: AtomicU64,
    ended: [AtomicU64; ENDS],
}

impl Counts {
    pub(super) fn count_admission(&self) {
        self.admitted.fetch_add(1, Relaxed);
    }

    pub(super) fn count_end(&self, end: ScopeEnd) {
        self.ended[index(end)].fetch_add(1, Relaxed);
    }

    pub(super) fn snapshot(&self) -> MonitorSnapshot {
        let [returned, failed, panicked, refused, dropped] = self.ended.each_ref().map(|count| count.load(Relaxed));
        let opened = self.admitted.load(Relaxed).saturating_sub(refused);
        let open = opened.saturating_sub(returned + failed + panicked + dropped);
        MonitorSnapshot { opened, open, refused, returned, failed, panicked, dropped }
    }
}

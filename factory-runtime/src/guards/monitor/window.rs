//! Counts of the last minutes.

use super::counts::{ENDS, index};
use factory_core::ScopeEnd;
use std::time::Duration;

/// The number of parts of a window.
const PARTS: u64 = 10;

/// The counts of each part, by the index of the end.
type Parts = [[u64; ENDS]; 10];

/// The counts of the ends in a window that ends now. It moves in steps of a tenth.
pub(super) struct Window {
    step_nanos: u64,
    /// The number of the newest step since the clock started.
    newest: u64,
    parts: Parts,
}

impl Window {
    pub(super) fn new(length: Duration) -> Self {
        let step_nanos = u64::try_from(length.as_nanos()).unwrap_or(u64::MAX) / PARTS;
        Self { step_nanos: step_nanos.max(1), newest: 0, parts: Parts::default() }
    }

    /// Moves the window forwards. It never moves backwards, as the times of two threads may.
    pub(super) fn move_to(&mut self, now: Duration) {
        let step = u64::try_from(now.as_nanos()).unwrap_or(u64::MAX) / self.step_nanos;
        let passed = step.saturating_sub(self.newest).min(PARTS);
        self.newest = self.newest.max(step);
        for ago in 0..passed {
            *self.part(self.newest - ago) = [0; ENDS];
        }
    }

    /// Counts an end in the newest part.
    pub(super) fn count(&mut self, end: ScopeEnd) {
        self.part(self.newest)[index(end)] += 1;
    }

    /// Returns the number of scopes with this end, and of all.
    pub(super) fn counts(&self, end: ScopeEnd) -> (u64, u64) {
        let of_end = self.parts.iter().map(|part| part[index(end)]).sum();
        (of_end, self.parts.iter().flatten().sum())
    }

    fn part(&mut self, step: u64) -> &mut [u64; ENDS] {
        let place = usize::try_from(step % PARTS).unwrap_or_default();
        &mut self.parts[place]
    }
}

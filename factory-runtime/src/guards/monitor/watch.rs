//! A threshold and the counts that it is compared with.

use super::{
    threshold::{Alert, Threshold},
    window::Window,
};
use factory_core::ScopeEnd;
use std::time::Duration;

/// A threshold that a monitor watches.
pub(super) struct Watch {
    threshold: Threshold,
    window: Window,
    is_raised: bool,
}

impl Watch {
    pub(super) fn new(threshold: Threshold) -> Self {
        Self { threshold, window: Window::new(threshold.window), is_raised: false }
    }

    /// Counts an end, if there is one, and returns the alert if it is raised or cleared by that or by the time.
    pub(super) fn update(&mut self, now: Duration, end: Option<ScopeEnd>) -> Option<Alert> {
        self.window.move_to(now);
        if let Some(end) = end {
            self.window.count(end);
        }
        let (count, of) = self.window.counts(self.threshold.end);
        let was_raised = self.is_raised;
        self.is_raised = self.threshold.is_raised(was_raised, count, of);
        let Self { threshold, is_raised, .. } = *self;
        (is_raised != was_raised).then_some(Alert { threshold, is_raised, count, of })
    }
}

//! The alerts that wait for the callback.

use super::{
    threshold::{Alert, Threshold},
    watch::Watch,
};
use crate::{containment::lock_ignoring_poison, guards::clock::Clock};
use factory_core::ScopeEnd;
use std::{
    collections::VecDeque,
    mem,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
};

/// The thresholds, and the alerts that the callback was not told yet.
#[derive(Default)]
pub(super) struct Alerts {
    /// False until there is a threshold, so that a monitor without one takes no lock.
    is_watching: AtomicBool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    watches: Vec<Watch>,
    /// The alerts in the order in which they were raised and cleared.
    waiting: VecDeque<Alert>,
    /// True if a thread calls the callback, which then also passes on what other threads add.
    is_telling: bool,
}

impl Alerts {
    pub(super) fn add(&self, threshold: Threshold) {
        lock_ignoring_poison(&self.state).watches.push(Watch::new(threshold));
        self.is_watching.store(true, Relaxed);
    }

    /// Compares all thresholds with their counts. Returns whether the caller has to pass the alerts on with
    /// [`next`](Self::next).
    pub(super) fn update(&self, clock: &Clock, end: Option<ScopeEnd>) -> bool {
        if !self.is_watching.load(Relaxed) {
            return false;
        }
        let mut state = lock_ignoring_poison(&self.state);
        let now = clock.now();
        let State { watches, waiting, is_telling } = &mut *state;
        waiting.extend(watches.iter_mut().filter_map(|watch| watch.update(now, end)));
        !waiting.is_empty() && !mem::replace(is_telling, true)
    }

    /// Returns the next alert to pass on. After `None`, another thread may pass on alerts.
    pub(super) fn next(&self) -> Option<Alert> {
        let mut state = lock_ignoring_poison(&self.state);
        let next = state.waiting.pop_front();
        state.is_telling = next.is_some();
        next
    }
}

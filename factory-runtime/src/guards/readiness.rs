//! The time until a component is ready.

use super::clock::Clock;
use factory_core::Shareable;
use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

/// A measure of how long one kind of component takes to be ready for a user, such as a WebSocket, against a budget.
///
/// Share one for each kind of component: one for the sockets of users, another for connections to the database. A slow database is then
/// seen at the database and not at the sockets, unless these wait for it. Clones share their numbers. It holds no user data
/// and takes the same memory for any number of users.
///
/// ```
/// use factory_runtime::Readiness;
/// use std::time::Duration;
///
/// let sockets = Readiness::within(Duration::from_millis(200));
/// let starting = sockets.start(); // the request arrives
/// // … the connection is upgraded, and the first message is sent …
/// starting.ready();
///
/// let health = sockets.snapshot();
/// assert_eq!((health.ready, health.starting, health.abandoned), (1, 0, 0));
/// assert_eq!(health.late, u64::from(health.slowest > Duration::from_millis(200)));
/// ```
#[doc(alias = "health")]
#[doc(alias = "latency")]
#[derive(Clone, Shareable)]
pub struct Readiness {
    budget: Duration,
    #[attest(reason = "the clock of the system, or a number in tests")]
    clock: Clock,
    #[attest(reason = "counts of components, without user data")]
    counts: Arc<Counts>,
}

#[derive(Default)]
struct Counts {
    started: AtomicU64,
    ready: AtomicU64,
    late: AtomicU64,
    abandoned: AtomicU64,
    slowest_nanos: AtomicU64,
}

/// The numbers of a [`Readiness`] at one time.
///
/// See [`Readiness`] for an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadinessSnapshot {
    /// Components that were started and are not ready yet.
    pub starting: u64,
    /// Components that became ready, in time or late.
    pub ready: u64,
    /// Components that became ready after their budget.
    pub late: u64,
    /// Components that were dropped before they were ready.
    pub abandoned: u64,
    /// The longest time that a component took to be ready.
    pub slowest: Duration,
}

impl Readiness {
    /// Creates a measure whose components should be ready within the budget.
    #[must_use]
    pub fn within(budget: Duration) -> Self {
        Self { budget, clock: Clock::system(), counts: Arc::default() }
    }

    /// Starts to measure one component.
    pub fn start(&self) -> Starting {
        self.counts.started.fetch_add(1, Relaxed);
        Starting { readiness: self.clone(), started: self.clock.now(), is_ready: false }
    }

    /// Returns the numbers of all clones.
    ///
    /// They are read one after another while other tasks may change them.
    #[must_use]
    pub fn snapshot(&self) -> ReadinessSnapshot {
        let counts = &self.counts;
        let [ready, abandoned] = [&counts.ready, &counts.abandoned].map(|count| count.load(Relaxed));
        ReadinessSnapshot {
            starting: counts.started.load(Relaxed).saturating_sub(ready + abandoned),
            ready,
            late: counts.late.load(Relaxed),
            abandoned,
            slowest: Duration::from_nanos(counts.slowest_nanos.load(Relaxed)),
        }
    }
}

impl fmt::Debug for Readiness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Readiness")
            .field("budget", &self.budget)
            .field("counts", &self.snapshot())
            .finish_non_exhaustive()
    }
}

/// A component that is not ready yet. Dropping it counts it as abandoned.
///
/// See [`Readiness`] for an example.
#[must_use = "the component is abandoned when this is dropped"]
pub struct Starting {
    readiness: Readiness,
    started: Duration,
    is_ready: bool,
}

impl Starting {
    /// Records that the component is ready.
    pub fn ready(mut self) {
        self.is_ready = true;
        let Readiness { budget, clock, counts } = &self.readiness;
        let took = clock.now().saturating_sub(self.started);
        counts.ready.fetch_add(1, Relaxed);
        counts.late.fetch_add(u64::from(took > *budget), Relaxed);
        counts.slowest_nanos.fetch_max(u64::try_from(took.as_nanos()).unwrap_or(u64::MAX), Relaxed);
    }
}

impl Drop for Starting {
    fn drop(&mut self) {
        if !self.is_ready {
            self.readiness.counts.abandoned.fetch_add(1, Relaxed);
        }
    }
}

impl fmt::Debug for Starting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Starting").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_that_takes_longer_than_its_budget_is_late() {
        let clock = Clock::of_test();
        let readiness = Readiness { clock: clock.clone(), ..Readiness::within(Duration::from_millis(200)) };
        for millis in [50, 200, 201, 900] {
            let starting = readiness.start();
            clock.advance(Duration::from_millis(millis));
            starting.ready();
        }
        let ReadinessSnapshot { ready, late, slowest, .. } = readiness.snapshot();
        assert_eq!((ready, late, slowest), (4, 2, Duration::from_millis(900)));
    }

    #[test]
    fn a_component_that_is_dropped_is_abandoned() {
        let readiness = Readiness::within(Duration::from_secs(1));
        let [dropped, _starting] = [readiness.start(), readiness.start()];
        drop(dropped);
        let ReadinessSnapshot { starting, ready, abandoned, .. } = readiness.snapshot();
        assert_eq!((starting, ready, abandoned), (1, 0, 1));
    }
}

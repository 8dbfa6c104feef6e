//! The time that guards read, which their tests can set.

use std::time::{Duration, Instant};

/// A source of the time since it was created.
#[derive(Clone)]
pub(crate) enum Clock {
    /// The monotonic clock of the system.
    System(Instant),
    /// Milliseconds that a test sets.
    #[cfg(test)]
    Test(std::sync::Arc<std::sync::atomic::AtomicU64>),
}

impl Clock {
    /// Creates the clock of the system.
    pub(crate) fn system() -> Self {
        Self::System(Instant::now())
    }

    /// Returns the time since the clock was created.
    pub(crate) fn now(&self) -> Duration {
        match self {
            Self::System(start) => start.elapsed(),
            #[cfg(test)]
            Self::Test(millis) => Duration::from_millis(millis.load(std::sync::atomic::Ordering::SeqCst)),
        }
    }

    /// Creates a clock that only [`advance`](Self::advance) changes. Its clones show the same time.
    #[cfg(test)]
    pub(crate) fn of_test() -> Self {
        Self::Test(std::sync::Arc::default())
    }

    /// Moves the clock of a test forwards.
    #[cfg(test)]
    pub(crate) fn advance(&self, by: Duration) {
        let Self::Test(millis) = self else { panic!("the clock of the system cannot be set") };
        let by = u64::try_from(by.as_millis()).unwrap();
        millis.fetch_add(by, std::sync::atomic::Ordering::SeqCst);
    }
}

#[cfg(feature = "rate-limit")]
impl governor::clock::Clock for Clock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.now()
    }
}

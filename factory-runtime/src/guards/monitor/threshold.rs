//! The conditions under which a monitor raises an alert.

use factory_core::ScopeEnd;
use std::{fmt, time::Duration};

/// A number or a share of scopes with a certain end, within a time, at which a [`Monitor`](crate::Monitor) raises an alert.
///
/// The alert is raised when the threshold is reached, and cleared when the number or the share is below half of it. Between
/// the two nothing changes, so that a number near the threshold does not raise one alert after another.
///
/// The time is a window that ends now and moves in steps of a tenth of its length.
///
/// ```
/// use factory_core::ScopeEnd;
/// use factory_runtime::Threshold;
/// use std::time::Duration;
///
/// let panics = Threshold::number(ScopeEnd::Panicked, 5, Duration::from_secs(60));
/// assert_eq!(panics.to_string(), "5 scopes in 60s: Panicked");
///
/// let failures = Threshold::share(ScopeEnd::Failed, 0.25, Duration::from_secs(60)).of_at_least(100);
/// assert_eq!(failures.to_string(), "25 % of 100 or more scopes in 60s: Failed");
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Threshold {
    pub(super) end: ScopeEnd,
    pub(super) window: Duration,
    limit: Limit,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Limit {
    Number(u64),
    Share { share: f64, of_at_least: u64 },
}

impl Threshold {
    /// Creates a threshold of a number of scopes with this end within the time.
    ///
    /// # Panics
    ///
    /// Panics if the number or the time is 0: the alert would always be raised.
    #[must_use]
    #[track_caller]
    pub fn number(end: ScopeEnd, scopes: u64, within: Duration) -> Self {
        assert!(scopes > 0, "a threshold of 0 scopes is always reached; use at least 1");
        Self::new(end, within, Limit::Number(scopes))
    }

    /// Creates a threshold of a share of all scopes that ended or were refused within the time.
    ///
    /// The share is 0 for fewer than [`of_at_least`](Self::of_at_least) scopes, by default 20.
    ///
    /// # Panics
    ///
    /// Panics if the share is not above 0 and at most 1, or if the time is 0.
    #[must_use]
    #[track_caller]
    pub fn share(end: ScopeEnd, share: f64, within: Duration) -> Self {
        assert!(share > 0.0 && share <= 1.0, "{share} is not a share; use a number above 0 and at most 1");
        Self::new(end, within, Limit::Share { share, of_at_least: 20 })
    }

    #[track_caller]
    fn new(end: ScopeEnd, window: Duration, limit: Limit) -> Self {
        assert!(!window.is_zero(), "a threshold within no time is never reached; use a longer time");
        Self { end, window, limit }
    }

    /// Sets the number of scopes below which their share says nothing and counts as 0. The default is 20. A threshold of a
    /// number ignores it.
    #[must_use]
    pub fn of_at_least(mut self, scopes: u64) -> Self {
        if let Limit::Share { of_at_least, .. } = &mut self.limit {
            *of_at_least = scopes;
        }
        self
    }

    /// Returns whether the alert is raised with these counts: `count` scopes with the end, of `all`.
    #[expect(clippy::cast_precision_loss, reason = "no window has 2⁵² scopes")]
    pub(super) fn is_raised(&self, was_raised: bool, count: u64, all: u64) -> bool {
        let (value, limit) = match self.limit {
            Limit::Number(limit) => (count as f64, limit as f64),
            Limit::Share { share, of_at_least } if all < of_at_least.max(1) => (0.0, share),
            Limit::Share { share, .. } => (count as f64 / all as f64, share),
        };
        value >= if was_raised { limit / 2.0 } else { limit }
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { end, window, limit } = self;
        match limit {
            Limit::Number(scopes) => write!(f, "{scopes} scopes in {window:?}: {end:?}"),
            Limit::Share { share, of_at_least } => {
                write!(f, "{} % of {of_at_least} or more scopes in {window:?}: {end:?}", share * 100.0)
            }
        }
    }
}

/// A threshold that was reached, or that was left again.
///
/// It holds no user data. See [`Monitor`](crate::Monitor) for an example.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Alert {
    /// The threshold.
    pub threshold: Threshold,
    /// True if the threshold was reached, and false if the alert is cleared.
    pub is_raised: bool,
    /// The number of scopes with the threshold's end within its time.
    pub count: u64,
    /// The number of all scopes that ended or were refused within the time.
    pub of: u64,
}

//! A number of scopes in a time.

use governor::Quota;
use std::{num::NonZeroU32, time::Duration};

/// A number of scopes in a time, and how many may be opened at once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rate {
    pub(super) scopes: NonZeroU32,
    pub(super) within: Duration,
    pub(super) burst: NonZeroU32,
}

impl Rate {
    /// Creates a rate at which all of its scopes may be opened at once.
    #[track_caller]
    pub(super) fn new(scopes: u32, within: Duration) -> Self {
        let scopes = NonZeroU32::new(scopes).expect("a rate of 0 scopes refuses everybody; use at least 1");
        assert!(
            within.as_nanos() >= u128::from(scopes.get()),
            "{within:?} is too short for {scopes} scopes; use at least a nanosecond for each"
        );
        assert!(within <= MAX, "{within:?} is too long for a rate; use at most 365 days");
        Self { scopes, within, burst: scopes }
    }

    /// Sets the number of scopes that may be opened at once.
    #[track_caller]
    pub(super) fn with_burst(self, burst: u32) -> Self {
        let burst = NonZeroU32::new(burst).expect("a burst of 0 scopes refuses everybody; use at least 1");
        let rate = Self { burst, ..self };
        let refill = rate.refill();
        assert!(refill <= MAX, "a burst of {burst} scopes is full again after {refill:?}; use at most 365 days");
        rate
    }

    pub(super) fn quota(self) -> Quota {
        let period = self.within / self.scopes.get();
        Quota::with_period(period).expect("`new` has checked the period").allow_burst(self.burst)
    }

    /// Returns the time after which an owner who opens no scope is as one who never came.
    pub(super) fn refill(self) -> Duration {
        (self.within / self.scopes.get()).saturating_mul(self.burst.get())
    }
}

/// The longest time. governor counts nanoseconds in 64 bits.
const MAX: Duration = Duration::from_secs(365 * 24 * 60 * 60);

use factory_core::Shareable;
use reminders::Clock;

/// A clock that always returns the same hour.
#[derive(Debug, Shareable)]
pub struct FixedClock(pub u32);

impl Clock for FixedClock {
    fn hour(&self) -> u32 {
        self.0
    }
}

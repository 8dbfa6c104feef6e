//! The numbers of a monitor at one time.

/// The numbers of a [`Monitor`](crate::Monitor) at one time. Each counts from the creation of the monitor.
///
/// ```
/// use factory_runtime::{Monitor, MonitorSnapshot};
///
/// let MonitorSnapshot { opened, refused, failed, panicked, .. } = Monitor::default().snapshot();
/// assert_eq!((opened, refused, failed, panicked), (0, 0, 0, 0));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MonitorSnapshot {
    /// Scopes that no guard refused, with unused admissions.
    pub opened: u64,
    /// Scopes that are open now, with unused admissions.
    pub open: u64,
    /// Scopes that a later guard refused, or did not admit because it panicked.
    pub refused: u64,
    /// Scopes whose work returned a value.
    pub returned: u64,
    /// Scopes whose work was run by a `try_` function and returned an error.
    pub failed: u64,
    /// Scopes whose work panicked.
    pub panicked: u64,
    /// Scopes that ended in another way: the future was dropped, or an admission was not used.
    pub dropped: u64,
}

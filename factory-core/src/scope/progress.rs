//! The record of what the work of a scope does, from which a guard learns how the scope ended.

use std::sync::atomic::{AtomicU8, Ordering};

/// The permits are being requested, and the scope is not opened if a guard refuses or panics. It is the default of an
/// `AtomicU8`.
pub(super) const REFUSED: u8 = 0;
/// The scope was admitted and is not open yet. A panic that drops the admission is a panic of other code.
pub(super) const ADMITTED: u8 = 5;
/// The scope is open, and the work runs or has not begun.
pub(super) const RUNNING: u8 = 4;
/// The future of the work waits to be polled again. A panic that drops it is a panic of other code.
pub(super) const WAITING: u8 = 1;
pub(super) const RETURNED: u8 = 2;
pub(super) const FAILED: u8 = 3;

/// A record of what the work of a scope does, as one of the constants below.
///
/// It is recorded through a shared reference, because the scope borrows the permits while the work runs.
pub trait RecordProgress: Default + Send + Sync + 'static {
    /// Replaces what is recorded.
    fn record(&self, progress: u8);

    /// Returns what is recorded.
    fn recorded(&self) -> u8;
}

impl RecordProgress for AtomicU8 {
    #[inline]
    fn record(&self, progress: u8) {
        self.store(progress, Ordering::Relaxed);
    }

    #[inline]
    fn recorded(&self) -> u8 {
        self.load(Ordering::Relaxed)
    }
}

/// Records nothing, for a platform without guards.
impl RecordProgress for () {
    #[inline]
    fn record(&self, _progress: u8) {}

    #[inline]
    fn recorded(&self) -> u8 {
        RETURNED
    }
}

//! A mutex without deadlocks of one thread with itself.

use super::owning_thread::OwningThread;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A mutex that panics where a second lock by one thread would hang, and that stays usable after a panic.
#[derive(Default)]
pub(crate) struct CheckedMutex<T> {
    value: Mutex<T>,
    holder: OwningThread,
}

impl<T> CheckedMutex<T> {
    /// Runs `f` with the value, after waiting for other threads.
    ///
    /// # Panics
    ///
    /// Panics with `nested` as the message if it is called from within `f`.
    pub(crate) fn with<R>(&self, nested: impl FnOnce() -> String, f: impl FnOnce(&mut T) -> R) -> R {
        assert!(!self.holder.is_this_thread(), "{}", nested());
        let mut value = lock_ignoring_poison(&self.value);
        // It is dropped before the lock is released, so it never clears the holder that comes next.
        let _held = self.holder.hold();
        f(&mut value)
    }
}

/// Locks a mutex even if a panic has poisoned it: a panic in one request must not end the next one.
pub(crate) fn lock_ignoring_poison<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

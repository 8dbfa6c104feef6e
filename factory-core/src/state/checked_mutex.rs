use super::owning_thread::OwningThread;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A mutex that panics where a nested lock by the same thread would hang, and that a panic does not lock for ever.
#[derive(Default)]
pub(crate) struct CheckedMutex<T> {
    value: Mutex<T>,
    holder: OwningThread,
}

impl<T> CheckedMutex<T> {
    /// Runs `f` with the value; waits while another thread does.
    ///
    /// # Panics
    ///
    /// With `nested` as the message, when called from within `f`.
    pub(crate) fn with<R>(&self, nested: impl FnOnce() -> String, f: impl FnOnce(&mut T) -> R) -> R {
        assert!(!self.holder.is_this_thread(), "{}", nested());
        let mut value = unpoisoned(&self.value);
        // Dropped before the value's guard: no other holder is cleared.
        let _held = self.holder.hold();
        f(&mut value)
    }
}

/// A panic in a user's closure is that user's alone, so a poisoned lock is not refused.
pub(crate) fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

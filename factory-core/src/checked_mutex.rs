use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    thread::{self, ThreadId},
};

/// A mutex that panics where a nested lock by the same thread would hang, and that a panic does not lock for ever.
#[derive(Default)]
pub(crate) struct CheckedMutex<T> {
    value: Mutex<T>,
    holder: Mutex<Option<ThreadId>>,
}

impl<T> CheckedMutex<T> {
    /// Runs `f` with the value; waits while another thread does.
    ///
    /// # Panics
    ///
    /// With `nested` as the message, when called from within `f`.
    pub(crate) fn with<R>(&self, nested: impl FnOnce() -> String, f: impl FnOnce(&mut T) -> R) -> R {
        let this_thread = Some(thread::current().id());
        // Released before the panic, as a temporary of the condition would not be.
        let is_nested = *unpoisoned(&self.holder) == this_thread;
        assert!(!is_nested, "{}", nested());
        let mut value = unpoisoned(&self.value);
        *unpoisoned(&self.holder) = this_thread;
        let _release = Release(&self.holder);
        f(&mut value)
    }
}

/// Clears the holder when `with` ends, by a panic too. Dropped before the value's guard: no other holder is cleared.
struct Release<'a>(&'a Mutex<Option<ThreadId>>);

impl Drop for Release<'_> {
    fn drop(&mut self) {
        *unpoisoned(self.0) = None;
    }
}

/// A panic in a user's closure is that user's alone, so a poisoned lock is not refused.
pub(crate) fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

//! The place of a scoped component in a factory.

use super::making::Making;
use std::{
    any::type_name,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError},
};

/// A scoped component of a factory, made on first use.
pub struct ScopedSlot<T> {
    /// Locked while a thread makes the component.
    made: Mutex<Option<Arc<T>>>,
    making: Making,
}

impl<T> ScopedSlot<T> {
    /// Returns the component of a slot that is used without a factory, and makes it if there is none.
    ///
    /// # Panics
    ///
    /// Panics if `make` requests the component that it is making.
    #[inline]
    pub fn get_or_make(&self, make: impl FnOnce() -> T) -> Arc<T> {
        self.get_or_make_among(|| [&self.making], make)
    }

    /// Returns the component, and makes it if there is none. `all` returns those of all slots of the factory.
    ///
    /// While one thread makes it, the others wait. If `make` panics, the next call makes the component.
    ///
    /// # Panics
    ///
    /// Panics if `make` requests the component that it is making, also if another thread requests it that `make` waits
    /// for.
    #[inline]
    pub fn get_or_make_among<'a, const N: usize>(
        &'a self,
        all: impl FnOnce() -> [&'a Making; N],
        make: impl FnOnce() -> T,
    ) -> Arc<T> {
        // It never blocks. A thread that has to wait looks for a cycle first.
        let mut slot = match self.made.try_lock() {
            Ok(slot) => slot,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => self.wait(all),
        };
        if let Some(component) = &*slot {
            return Arc::clone(component);
        }
        // It is dropped before the lock is released, so it never clears the thread that comes next.
        let _making = self.making.hold();
        Arc::clone(slot.insert(Arc::new(make())))
    }

    #[cold]
    #[inline(never)]
    fn wait<'a, const N: usize>(&'a self, all: impl FnOnce() -> [&'a Making; N]) -> MutexGuard<'a, Option<Arc<T>>> {
        let made = self.making.wait(&all(), || self.made.lock().unwrap_or_else(PoisonError::into_inner));
        made.unwrap_or_else(|| panic!("`{}` is requested while it is being made", type_name::<T>()))
    }

    /// Returns the record of the thread that makes the component.
    #[inline]
    pub fn making(&self) -> &Making {
        &self.making
    }
}

impl<T> Default for ScopedSlot<T> {
    #[inline]
    fn default() -> Self {
        Self { made: Mutex::new(None), making: Making::default() }
    }
}

impl<T> fmt::Debug for ScopedSlot<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScopedSlot").finish_non_exhaustive()
    }
}

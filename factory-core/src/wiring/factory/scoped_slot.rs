//! The place of a scoped component in a factory.

use crate::state::owning_thread::OwningThread;
use std::{
    any::type_name,
    fmt,
    sync::{Arc, OnceLock},
};

/// A scoped component of a factory, made on first use.
pub struct ScopedSlot<T> {
    made: OnceLock<Arc<T>>,
    maker: OwningThread,
}

impl<T> ScopedSlot<T> {
    /// Returns the component, and makes it if there is none.
    ///
    /// While one thread makes it, the others wait. If `make` panics, the next call makes the component.
    ///
    /// # Panics
    ///
    /// Panics if `make` requests the component that it is making.
    #[inline]
    pub fn get_or_make(&self, make: impl FnOnce() -> T) -> Arc<T> {
        let is_nested = self.maker.is_this_thread();
        assert!(!is_nested, "`{}` is requested while it is being made", type_name::<T>());
        Arc::clone(self.made.get_or_init(|| {
            let _making = self.maker.hold();
            Arc::new(make())
        }))
    }
}

impl<T> Default for ScopedSlot<T> {
    #[inline]
    fn default() -> Self {
        Self { made: OnceLock::new(), maker: OwningThread::default() }
    }
}

impl<T> fmt::Debug for ScopedSlot<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScopedSlot").finish_non_exhaustive()
    }
}

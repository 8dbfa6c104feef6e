use crate::holder::Holder;
use std::{
    any::type_name,
    fmt,
    sync::{Arc, OnceLock},
};

/// Where a factory keeps the one component of its scope, made on first use.
pub struct Slot<T> {
    made: OnceLock<Arc<T>>,
    maker: Holder,
}

impl<T> Slot<T> {
    /// The component. A thread that asks while another one makes it waits; a panic of `make` leaves the slot empty.
    ///
    /// # Panics
    ///
    /// When `make` asks for the component that it is making.
    #[inline]
    pub fn get_or_make(&self, make: impl FnOnce() -> T) -> Arc<T> {
        let is_nested = self.maker.is_this_thread();
        assert!(!is_nested, "`{}` is asked for while it is being made", type_name::<T>());
        Arc::clone(self.made.get_or_init(|| {
            let _making = self.maker.hold();
            Arc::new(make())
        }))
    }
}

impl<T> Default for Slot<T> {
    #[inline]
    fn default() -> Self {
        Self { made: OnceLock::new(), maker: Holder::default() }
    }
}

impl<T> fmt::Debug for Slot<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Slot").finish_non_exhaustive()
    }
}

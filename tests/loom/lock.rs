//! The lock of a value that is used across `.await`, tried under the interleavings of three threads. `loom` replaces the
//! types of `std::sync`.

mod containment {
    use loom::sync::{Mutex, MutexGuard};
    use std::sync::PoisonError;

    pub(crate) fn lock_ignoring_poison<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
        mutex.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[path = "../../factory-core/src/state"]
mod state {
    #[expect(unreachable_pub, dead_code, reason = "the items are for the whole crate, and these tests use some")]
    mod entry;
    mod owning_thread;

    mod sync {
        pub(super) use loom::sync::{Arc, Condvar, Mutex};
    }

    #[path = "../../../tests/loom/lock/interleavings.rs"]
    mod interleavings;
}

//! The containment of panics, so that one user's failure does not reach another user.

use std::{
    mem,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Locks a mutex even if a panic has poisoned it: a panic in one request must not end the next one.
pub(crate) fn lock_ignoring_poison<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs work for a user who is not the caller, and contains its panic.
pub(crate) fn contain_panic(work: impl FnOnce()) {
    let Err(payload) = catch_unwind(AssertUnwindSafe(work)) else { return };
    // The payload has a `Drop` of its own, which may panic too. The payload of that panic is leaked.
    if let Err(payload) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
        mem::forget(payload);
    }
}

#[cfg(test)]
mod tests {
    use super::contain_panic;
    use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};

    struct PanickingPayload(u8);

    impl Drop for PanickingPayload {
        fn drop(&mut self) {
            if self.0 > 0 {
                panic_any(Self(self.0 - 1));
            }
        }
    }

    struct OnDrop;

    impl Drop for OnDrop {
        fn drop(&mut self) {
            contain_panic(|| panic_any(PanickingPayload(5)));
        }
    }

    #[test]
    fn a_payload_that_panics_is_contained() {
        contain_panic(|| panic_any(PanickingPayload(5)));
    }

    #[test]
    fn a_payload_that_panics_while_unwinding_is_contained() {
        let unwound = catch_unwind(AssertUnwindSafe(|| {
            let _on_drop = OnDrop;
            panic!("the caller's own");
        }));
        assert_eq!(unwound.unwrap_err().downcast_ref(), Some(&"the caller's own"));
    }
}

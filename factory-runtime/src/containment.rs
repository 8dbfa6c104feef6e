//! The containment of panics, so that one user's failure does not reach another user.

use crate::sync::{Mutex, MutexGuard};
use std::{
    mem,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::PoisonError,
};

/// Locks a mutex even if a panic has poisoned it. No code of a user runs while one is locked, so what it holds is right.
pub(crate) fn lock_ignoring_poison<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Values that are dropped one at a time, each with its panic contained.
///
/// A collection goes on dropping after a panic, and a second panic would abort the process.
#[derive(Default)]
pub(crate) struct DropContained<I: Default + IntoIterator>(pub(crate) I);

impl<I: Default + IntoIterator> Drop for DropContained<I> {
    fn drop(&mut self) {
        mem::take(&mut self.0).into_iter().for_each(|value| contain_panic(|| drop(value)));
    }
}

/// Runs work for a user who is not the caller, and contains its panic.
pub(crate) fn contain_panic(work: impl FnOnce()) {
    let Err(payload) = catch_unwind(AssertUnwindSafe(work)) else { return };
    // The payload has a `Drop` of its own, which may panic too. The payload of that panic is leaked.
    if let Err(payload) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
        mem::forget(payload);
    }
}

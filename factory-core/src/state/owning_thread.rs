//! The record of which thread works on a value.

use std::{
    ptr,
    sync::atomic::{AtomicUsize, Ordering},
};

thread_local! {
    /// Its address identifies the thread, and is faster to get than a `ThreadId`. Its value is never read.
    static MARK: u8 = const { 0 };
}

/// Returns a number that no other running thread has, and that is not 0.
#[inline]
fn current_thread() -> usize {
    MARK.with(|mark| ptr::from_ref(mark).addr())
}

/// The thread that works on a value on which only one thread may work at a time; 0 if there is none.
///
/// Relaxed accesses suffice: a thread compares the value only with its own number, which no other thread writes.
#[derive(Default)]
pub(crate) struct OwningThread(AtomicUsize);

impl OwningThread {
    /// Returns whether the calling thread is the owner.
    #[inline]
    pub(crate) fn is_this_thread(&self) -> bool {
        self.0.load(Ordering::Relaxed) == current_thread()
    }

    /// Makes the calling thread the owner until the returned guard is dropped.
    #[inline]
    pub(crate) fn hold(&self) -> OwningThreadGuard<'_> {
        self.0.store(current_thread(), Ordering::Relaxed);
        OwningThreadGuard(self)
    }
}

/// A guard that ends the ownership when it is dropped, also in a panic.
#[must_use]
pub(crate) struct OwningThreadGuard<'a>(&'a OwningThread);

impl Drop for OwningThreadGuard<'_> {
    #[inline]
    fn drop(&mut self) {
        self.0.0.store(0, Ordering::Relaxed);
    }
}

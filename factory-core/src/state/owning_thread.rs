use std::{
    ptr,
    sync::atomic::{AtomicUsize, Ordering},
};

thread_local! {
    /// Never read: no two threads that run have it at one address, which costs less to ask for than a `ThreadId`.
    static HERE: u8 = const { 0 };
}

#[inline]
fn this_thread() -> usize {
    HERE.with(|here| ptr::from_ref(here).addr())
}

/// Which thread is at work on something that one thread at a time is; 0 for none.
///
/// A thread always sees what it wrote itself, and no other writes its address: neither access orders anything else.
#[derive(Default)]
pub(crate) struct OwningThread(AtomicUsize);

impl OwningThread {
    #[inline]
    pub(crate) fn is_this_thread(&self) -> bool {
        self.0.load(Ordering::Relaxed) == this_thread()
    }

    /// This thread, until what is returned is dropped, by a panic too.
    #[inline]
    pub(crate) fn hold(&self) -> OwningThreadGuard<'_> {
        self.0.store(this_thread(), Ordering::Relaxed);
        OwningThreadGuard(self)
    }
}

#[must_use]
pub(crate) struct OwningThreadGuard<'a>(&'a OwningThread);

impl Drop for OwningThreadGuard<'_> {
    #[inline]
    fn drop(&mut self) {
        self.0.0.store(0, Ordering::Relaxed);
    }
}

//! The lock of one value.
//!
//! The package `tests-loom` compiles this folder too.

mod access;
mod queue;
pub(super) mod taken;

use self::queue::Queue;
use super::{
    owning_thread::OwningThread,
    sync::{Condvar, Mutex},
};

/// One value of a partition and its lock. The value is `None` until it is first used, so that it is created under its own
/// lock only.
///
/// [`with`](Self::with) keeps the lock while it uses the value. [`Taken`](taken::Taken) takes the value out instead, so
/// that no lock is held across an `.await`. An entry is used in one of the two ways only.
pub struct Entry<T> {
    slot: Mutex<Slot<T>>,
    /// Notified when an evicted value was dropped.
    dropped: Condvar,
    /// The thread that uses the value in `with`, or that drops it.
    thread: OwningThread,
}

struct Slot<T> {
    value: Option<T>,
    /// True while a guard or an eviction has the value. Nobody waits in the queue if it is false.
    is_taken: bool,
    queue: Queue,
}

impl<T> Default for Entry<T> {
    fn default() -> Self {
        let slot = Slot { value: None, is_taken: false, queue: Queue::default() };
        Self { slot: Mutex::new(slot), dropped: Condvar::new(), thread: OwningThread::default() }
    }
}

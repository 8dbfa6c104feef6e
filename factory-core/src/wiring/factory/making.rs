//! The record of which thread makes a component, and which component it waits for meanwhile.

use crate::state::owning_thread::{OwningThread, OwningThreadGuard};
use std::{
    fmt, ptr,
    sync::atomic::{AtomicUsize, Ordering},
};

/// The making of one component: the thread that does it, and the component that this thread waits for.
#[derive(Default)]
pub struct Making {
    thread: OwningThread,
    /// One more than the place of the other component in the list of all, or 0.
    waits_for: AtomicUsize,
}

impl Making {
    /// Makes the calling thread the one that makes the component, until the returned guard is dropped.
    #[inline]
    pub(super) fn hold(&self) -> OwningThreadGuard<'_> {
        self.thread.hold()
    }

    /// Runs `wait`, which waits until this component is made, or returns `None` if that would last for ever.
    ///
    /// A thread that waits for itself, perhaps through others, has stored above which component each thread waits for,
    /// before it looks. So the last one to store sees the whole cycle. All are stored and read in one order (`SeqCst`).
    pub(super) fn wait<R>(&self, all: &[&Self], wait: impl FnOnce() -> R) -> Option<R> {
        let place = all.iter().position(|making| ptr::eq(*making, self))?;
        let set_waits_for = |place| {
            for own in all.iter().filter(|making| making.thread.is_this_thread()) {
                own.waits_for.store(place, Ordering::SeqCst);
            }
        };
        set_waits_for(place + 1);
        let waited = (!leads_to_this_thread(all, place)).then(wait);
        set_waits_for(0);
        waited
    }
}

/// Follows the components that threads wait for, from the one at `place`, and returns whether this thread makes one.
fn leads_to_this_thread(all: &[&Making], mut place: usize) -> bool {
    // A cycle of other threads is theirs to report.
    for _ in all {
        // Read first: a thread stores which component it makes before it stores which one it waits for.
        let waits_for = all[place].waits_for.load(Ordering::SeqCst);
        if all[place].thread.is_this_thread() {
            return true;
        }
        let Some(next) = waits_for.checked_sub(1) else { break };
        place = next;
    }
    false
}

impl fmt::Debug for Making {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Making").finish_non_exhaustive()
    }
}

//! The uses of an entry.

use super::{Entry, Slot, queue::Ticket};
use crate::containment::lock_ignoring_poison;
use std::{
    sync::PoisonError,
    task::{Context, Poll, Waker},
};

impl<T> Entry<T> {
    /// Runs `f` with the value, after waiting for other threads.
    ///
    /// # Panics
    ///
    /// Panics with `nested` as the message if the calling thread uses or drops the value already.
    pub(in crate::state) fn with<R>(&self, nested: impl FnOnce() -> String, f: impl FnOnce(&mut Option<T>) -> R) -> R {
        assert!(!self.thread.is_this_thread(), "{}", nested());
        let mut slot = lock_ignoring_poison(&self.slot);
        while slot.is_taken {
            slot = self.dropped.wait(slot).unwrap_or_else(PoisonError::into_inner);
        }
        // It is dropped before the lock is released, so it never clears the thread that comes next.
        let _working = self.thread.hold();
        f(&mut slot.value)
    }

    /// Takes the value out to drop it. If there was one, [`finish_eviction`](Self::finish_eviction) has to follow.
    ///
    /// Call it only if nobody uses the entry.
    pub(in crate::state) fn begin_eviction(&self) -> Option<T> {
        let mut slot = lock_ignoring_poison(&self.slot);
        let value = slot.value.take();
        slot.is_taken = value.is_some();
        value
    }

    /// Drops the evicted value by `drop_value`, which does not panic. Who uses the entry meanwhile waits.
    pub(in crate::state) fn finish_eviction(&self, drop_value: impl FnOnce()) {
        {
            let _working = self.thread.hold();
            drop_value();
        }
        self.put_back(None);
        self.dropped.notify_all();
    }

    /// Returns whether there is no value.
    pub(in crate::state) fn is_vacant(&self) -> bool {
        lock_ignoring_poison(&self.slot).value.is_none()
    }

    /// Takes the value out when it is this waiter's turn. The waiter keeps its ticket until then.
    pub(super) fn poll_take(&self, ticket: &mut Option<Ticket>, context: &Context<'_>) -> Poll<Option<T>> {
        let mut slot = lock_ignoring_poison(&self.slot);
        let is_its_turn = ticket.map_or(!slot.is_taken, |ticket| slot.queue.accept(ticket));
        if is_its_turn {
            *ticket = None;
            slot.is_taken = true;
            return Poll::Ready(slot.value.take());
        }
        let replaced_waker = if let Some(ticket) = *ticket {
            slot.queue.replace_waker(ticket, context.waker())
        } else {
            *ticket = Some(slot.queue.join(context.waker()));
            None
        };
        drop(slot);
        // Without the lock, because it may be the last reference to a task that uses this entry.
        drop(replaced_waker);
        Poll::Pending
    }

    /// Puts the value back, or leaves the entry without one, and gives the turn to the next waiter.
    pub(super) fn put_back(&self, value: Option<T>) {
        let mut slot = lock_ignoring_poison(&self.slot);
        slot.value = value;
        let next = slot.pass_turn_on();
        drop(slot);
        if let Some(next) = next {
            next.wake();
        }
    }

    /// Gives a waiter's place back, and its turn to the next waiter.
    pub(super) fn cancel(&self, ticket: Ticket) {
        let mut slot = lock_ignoring_poison(&self.slot);
        let is_its_turn = slot.queue.accept(ticket);
        let waker = if is_its_turn { slot.pass_turn_on() } else { slot.queue.leave(ticket) };
        drop(slot);
        if let Some(next) = waker.filter(|_| is_its_turn) {
            next.wake();
        }
    }
}

impl<T> Slot<T> {
    /// Calls the next waiter, whom the caller wakes after unlocking, or makes the value free.
    fn pass_turn_on(&mut self) -> Option<Waker> {
        let next = self.queue.call_next();
        self.is_taken = next.is_some();
        next
    }
}

//! The tasks that wait for a value, first come first served.

use std::{collections::VecDeque, task::Waker};

/// The place of a waiter.
pub(super) type Ticket = u64;

#[derive(Default)]
pub(super) struct Queue {
    waiting: VecDeque<(Ticket, Waker)>,
    /// The waiter whose turn it is, and who has not been polled since.
    called: Option<Ticket>,
    next: Ticket,
}

impl Queue {
    /// Adds a waiter at the end.
    pub(super) fn join(&mut self, waker: &Waker) -> Ticket {
        let ticket = self.next;
        self.next += 1;
        self.waiting.push_back((ticket, waker.clone()));
        ticket
    }

    /// Calls the first waiter. The caller wakes it after unlocking.
    pub(super) fn call_next(&mut self) -> Option<Waker> {
        let (ticket, waker) = self.waiting.pop_front()?;
        self.called = Some(ticket);
        Some(waker)
    }

    /// Returns whether it is the turn of this waiter, who then no longer waits.
    pub(super) fn accept(&mut self, ticket: Ticket) -> bool {
        self.called.take_if(|called| *called == ticket).is_some()
    }

    /// Stores the waker of the task that polls now, and returns the old one.
    pub(super) fn replace_waker(&mut self, ticket: Ticket, waker: &Waker) -> Option<Waker> {
        let (_, stored) = self.waiting.iter_mut().find(|(waiting, _)| *waiting == ticket)?;
        (!stored.will_wake(waker)).then(|| std::mem::replace(stored, waker.clone()))
    }

    /// Removes a waiter that gives up its place.
    pub(super) fn leave(&mut self, ticket: Ticket) -> Option<Waker> {
        let place = self.waiting.iter().position(|(waiting, _)| *waiting == ticket)?;
        self.waiting.remove(place).map(|(_, waker)| waker)
    }
}

//! The events that one connection has not received yet.
//!
//! The package `tests-loom` compiles this file too.

use super::lagged::Lagged;
use crate::{
    containment::{DropContained, contain_panic, lock_ignoring_poison},
    sync::Mutex,
};
use std::{
    collections::VecDeque,
    mem,
    task::{Context, Poll, Waker},
};

/// The events that one connection has not received yet, oldest first.
pub(crate) struct Queue<E>(Mutex<State<E>>);

struct State<E> {
    events: DropContained<VecDeque<E>>,
    end: Option<End>,
    waker: Option<Waker>,
}

/// The item that follows the last event.
enum End {
    Lagged,
    Closed,
}

impl<E> Queue<E> {
    pub(super) fn new() -> Self {
        Self(Mutex::new(State { events: DropContained::default(), end: None, waker: None }))
    }

    /// Adds an event. A queue that is full ends instead: it keeps its events, and `Lagged` follows.
    ///
    /// Returns whether the event was added, and adds the work that is left to `after`.
    pub(super) fn push(&self, event: E, most: usize, after: &mut AfterUnlock<E>) -> bool {
        let mut state = lock_ignoring_poison(&self.0);
        let is_full = state.events.0.len() >= most;
        if is_full {
            state.end = Some(End::Lagged);
            after.rejected.0.push(event);
        } else {
            state.events.0.push_back(event);
        }
        after.wakers.extend(state.waker.take());
        !is_full
    }

    /// Ends the queue after its last event.
    pub(super) fn close(&self) {
        let mut state = lock_ignoring_poison(&self.0);
        state.end.get_or_insert(End::Closed);
        let waker = state.waker.take();
        drop(state);
        wake(waker);
    }

    /// Returns the next event, or stores the task to wake for it.
    pub(super) fn poll_next(&self, context: &Context<'_>) -> Poll<Option<Result<E, Lagged>>> {
        let mut next = lock_ignoring_poison(&self.0).next();
        if next.is_pending() {
            // Cloned and dropped without the lock, because a waker is the code of a runtime or of a user.
            let mut waker = Some(context.waker().clone());
            let mut state = lock_ignoring_poison(&self.0);
            next = state.next();
            if next.is_pending() {
                mem::swap(&mut state.waker, &mut waker);
            }
            drop(state);
            drop(waker);
        }
        next
    }
}

impl<E> State<E> {
    fn next(&mut self) -> Poll<Option<Result<E, Lagged>>> {
        if let Some(event) = self.events.0.pop_front() {
            return Poll::Ready(Some(Ok(event)));
        }
        match self.end {
            None => Poll::Pending,
            Some(End::Closed) => Poll::Ready(None),
            Some(End::Lagged) => {
                self.end = Some(End::Closed);
                Poll::Ready(Some(Err(Lagged)))
            }
        }
    }
}

/// The work that a delivery leaves until it has released every lock.
pub(super) struct AfterUnlock<E> {
    wakers: Vec<Waker>,
    rejected: DropContained<Vec<E>>,
}

impl<E> AfterUnlock<E> {
    pub(super) fn new() -> Self {
        Self { wakers: Vec::new(), rejected: DropContained::default() }
    }

    /// Wakes the connections, and then drops the events that met a full queue, whose `Drop` may panic.
    pub(super) fn run(self) {
        wake(self.wakers);
    }
}

/// Wakes tasks. A panic of one waker does not leave the others asleep.
fn wake(wakers: impl IntoIterator<Item = Waker>) {
    for waker in wakers {
        contain_panic(|| waker.wake());
    }
}

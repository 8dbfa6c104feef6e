//! The commands that an actor receives.

use super::place::Place;
use crate::containment::contain_panic;
use factory_core::codegen::SharedOrLocked;
use futures_core::Stream;
use futures_util::FutureExt;
use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    sync::{mpsc::Receiver, oneshot},
    time::{Sleep, sleep},
};

/// The commands for one actor, in the order in which they were sent. It is also a stream of them.
///
/// It does not check who reads it: keep it in the actor. A platform that keeps inboxes in a
/// [`PerUser`](factory_core::PerUser) or another partition does not compile.
///
/// ```
/// use factory_runtime::Inbox;
///
/// async fn add_all(mut inbox: Inbox<u32>) {
///     let mut sum = 0;
///     while let Some(number) = inbox.recv().await {
///         sum += number;
///     }
///     println!("{sum}");
/// }
/// ```
#[doc(alias = "mailbox")]
pub struct Inbox<C> {
    receiver: Receiver<C>,
    /// Ready when the inbox is to be closed.
    closing: Option<oneshot::Receiver<()>>,
    place: Place<C>,
    idle: Duration,
    /// Ready when the actor has waited for a command for the idle time. It does not start again if `recv` is cancelled.
    timer: Option<Pin<Box<Sleep>>>,
}

impl<C> Inbox<C> {
    pub(super) fn new(receiver: Receiver<C>, closing: oneshot::Receiver<()>, place: Place<C>, idle: Duration) -> Self {
        Self { receiver, closing: Some(closing), place, idle, timer: None }
    }

    /// Receives the next command, or returns `None` when the actor should end. It is idle: no handle exists, and no command
    /// came for the time of [`UserActors::idle_after`](crate::UserActors::idle_after). Or
    /// [`UserActors::end_all`](crate::UserActors::end_all) was called, and it has read its commands.
    ///
    /// If the future is dropped, no command is lost.
    ///
    /// # Panics
    ///
    /// Panics if the runtime has no timer and the idle time is not `Duration::MAX`.
    pub async fn recv(&mut self) -> Option<C> {
        poll_fn(|context| self.poll_recv(context)).await
    }

    /// Receives the next command, for futures that are written by hand. See [`recv`](Self::recv).
    ///
    /// # Panics
    ///
    /// Panics if the runtime has no timer and the idle time is not `Duration::MAX`.
    pub fn poll_recv(&mut self, context: &mut Context<'_>) -> Poll<Option<C>> {
        if self.closing.as_mut().is_some_and(|closing| closing.poll_unpin(context).is_ready()) {
            self.closing = None;
            self.receiver.close();
        }
        let mut received = self.receiver.poll_recv(context);
        while received.is_pending() && self.is_idle(context) {
            self.timer = None;
            if self.place.leave_if_unused() {
                self.idle = Duration::MAX;
            }
            // Commands whose handle was dropped may still be there; then follows `None`.
            received = self.receiver.poll_recv(context);
        }
        if received.is_ready() {
            self.timer = None;
        }
        received
    }

    fn is_idle(&mut self, context: &mut Context<'_>) -> bool {
        let is_limited = self.idle != Duration::MAX;
        is_limited && self.timer.get_or_insert_with(|| Box::pin(sleep(self.idle))).as_mut().poll(context).is_ready()
    }
}

// An inbox does not compare the owner of a scope, so no partition may pass it from one user to another.
#[doc(hidden)]
impl<C> SharedOrLocked for Inbox<C> {}

impl<C> Drop for Inbox<C> {
    /// Drops the unread commands one at a time: the receiver would go on after a panic, and a second one would abort the
    /// process.
    fn drop(&mut self) {
        self.receiver.close();
        while let Ok(command) = self.receiver.try_recv() {
            contain_panic(|| drop(command));
        }
    }
}

impl<C> Stream for Inbox<C> {
    type Item = C;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<C>> {
        self.get_mut().poll_recv(context)
    }
}

impl<C> fmt::Debug for Inbox<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbox").finish_non_exhaustive()
    }
}

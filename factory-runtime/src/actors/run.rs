//! The task of an actor.

use super::{inbox::Inbox, sessions::NewActor};
use std::{future::poll_fn, pin::pin, task::Poll, time::Duration};

/// Runs an actor until it ends or is stopped, and removes its entry.
pub(super) async fn run<C, F: Future>(new: NewActor<C>, idle: Duration, start: impl FnOnce(Inbox<C>) -> F) {
    // Dropped after the actor, also in a panic or when the runtime drops the task.
    let entered = new.entered;
    let mut stopped = pin!(new.stop.notified());
    let inbox = Inbox::new(new.receiver, new.closing, entered.place(), idle);
    // `start` is called in the first poll, and so not if the actor is stopped before.
    let mut actor = pin!(async { start(inbox).await });
    poll_fn(|context| match stopped.as_mut().poll(context) {
        Poll::Ready(()) => Poll::Ready(()),
        Poll::Pending => actor.as_mut().poll(context).map(drop),
    })
    .await;
}

//! One connection of a user.

use super::{fan_out::Subscription, lagged::Lagged};
use factory_core::{Owner, codegen::SharedOrLocked};
use futures_core::Stream;
use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

/// A stream of the events of one user, returned by [`UserEvents::connect`](crate::UserEvents::connect).
///
/// It borrows nothing of the scope, so that an SSE response or a WebSocket can read it after the handler has returned. It
/// receives the events that are sent after `connect`, in the order in which they are sent.
///
/// | item | meaning |
/// |---|---|
/// | `Some(Ok(event))` | the next event |
/// | `Some(Err(Lagged))` | the queue was full when an event came; no event follows |
/// | `None` | the connection was closed, the user opened too many, or the platform was dropped |
///
/// Dropping it closes the connection and drops the events that were not read.
///
/// It does not check who reads it: pass it only to code that works for this user. A platform that keeps connections in a
/// [`PerUser`](factory_core::PerUser) or another partition does not compile.
///
/// ```
/// use factory_core::testing;
/// use factory_runtime::{Connection, UserEvents};
/// use futures_util::{FutureExt, StreamExt};
///
/// let events = UserEvents::default();
/// let mut connection: Connection<&str> = testing::with_user("alice", |scope| {
///     let connection = events.connect(scope);
///     events.send(scope, "hello");
///     connection
/// });
/// assert_eq!(connection.next().now_or_never(), Some(Some(Ok("hello"))));
/// assert_eq!(connection.next().now_or_never(), None); // it waits for the next event
/// drop(events);
/// assert_eq!(connection.next().now_or_never(), Some(None));
/// ```
#[doc(alias = "subscription")]
#[doc(alias = "receiver")]
#[must_use = "dropping a connection closes it"]
pub struct Connection<E> {
    subscription: Subscription<Owner, E>,
}

impl<E> Connection<E> {
    pub(super) fn new(subscription: Subscription<Owner, E>) -> Self {
        Self { subscription }
    }
}

// A connection does not compare the owner of a scope, so no partition may pass it from one user to another.
#[doc(hidden)]
impl<E> SharedOrLocked for Connection<E> {}

impl<E> Stream for Connection<E> {
    type Item = Result<E, Lagged>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.subscription.poll_next(context)
    }
}

impl<E> fmt::Debug for Connection<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection").finish_non_exhaustive()
    }
}

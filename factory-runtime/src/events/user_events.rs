//! The shared component that sends events to the connections of one user.

use super::{
    connection::Connection,
    fan_out::{FanOut, Receivers},
};
use factory_core::{Owner, Shareable, UserScope};
use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

/// The number of parts of the map, each with a lock of its own.
const SHARDS: usize = 64;

/// A shared component that sends events to the connections of one user, such as SSE responses and web sockets.
///
/// [`connect`](Self::connect) opens a connection of the scope's user, and [`send`](Self::send) reaches all connections of the
/// scope's user, in order, and nobody else's. Users are told apart by the whole identity: kind, tenant, issuer and id.
///
/// A connection queues up to 64 events that its client has not read yet; [`with_capacity`](Self::with_capacity) sets another
/// number. If the queue is full when an event comes, this connection ends with [`Lagged`](crate::Lagged) after the queued
/// events, and the others go on. `send` never waits. A user may have up to 100 connections:
/// [`most_per_user`](Self::most_per_user) sets another number.
/// Before a server stops, [`close_all`](Self::close_all) ends all connections, as dropping the component does.
///
/// An SSE response of axum:
///
/// ```
/// use axum::response::sse::{Event, Sse};
/// use factory_core::UserScope;
/// use factory_runtime::{AgentEvent, Lagged, UserEvents};
/// use futures_util::{Stream, TryStreamExt};
///
/// fn follow(
///     events: &UserEvents<AgentEvent>,
///     scope: UserScope<'_>,
/// ) -> Sse<impl Stream<Item = Result<Event, Lagged>> + use<>> {
///     let connection = events.connect(scope);
///     Sse::new(connection.map_ok(|event| Event::default().event(event.name()).data(event.to_string())))
/// }
/// ```
///
/// A WebSocket of axum, which ends when the client closes it:
///
/// ```
/// use axum::{
///     extract::ws::{Message, WebSocketUpgrade},
///     response::Response,
/// };
/// use factory_core::UserScope;
/// use factory_runtime::{AgentEvent, UserEvents};
/// use futures_util::{StreamExt, TryStreamExt, future};
///
/// fn upgrade(events: &UserEvents<AgentEvent>, scope: UserScope<'_>, upgrade: WebSocketUpgrade) -> Response {
///     let connection = events.connect(scope);
///     upgrade.on_upgrade(async move |socket| {
///         let (to_client, from_client) = socket.split();
///         let messages = connection.map_ok(|event| Message::text(event.to_string())).map_err(axum::Error::new);
///         future::select(messages.forward(to_client), from_client.for_each(|_| future::ready(()))).await;
///     })
/// }
/// ```
#[doc(alias = "broadcast")]
#[doc(alias = "emitter")]
#[doc(alias = "notifier")]
#[doc(alias = "publish")]
#[doc(alias = "SSE")]
#[doc(alias = "WebSocket")]
#[derive(Shareable)]
pub struct UserEvents<E: Clone + Send + 'static> {
    #[attest(
        reason = "the connections of each user are a map entry of their own, reached only by a scope of the user"
    )]
    pub(super) fan_out: Arc<FanOut<Owner, E>>,
    per_user: usize,
    #[attest(reason = "a count of events, without user data")]
    dropped: AtomicU64,
}

impl<E: Clone + Send + 'static> UserEvents<E> {
    /// The number of events that a connection of [`default`](Self::default) queues.
    pub const DEFAULT_CAPACITY: usize = 64;

    /// The number of connections that a user of [`default`](Self::default) may have.
    pub const DEFAULT_PER_USER: usize = 100;

    /// Creates a component whose connections queue up to `events` events each, at least one.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::{Lagged, UserEvents};
    /// use futures_util::{FutureExt, StreamExt};
    ///
    /// let events = UserEvents::with_capacity(1);
    /// testing::with_user("alice", |scope| {
    ///     let connection = events.connect(scope);
    ///     events.send(scope, "read in time");
    ///     events.send(scope, "too much");
    ///     let items: Vec<_> = connection.collect().now_or_never().unwrap();
    ///     assert_eq!(items, [Ok("read in time"), Err(Lagged)]);
    /// });
    /// ```
    #[must_use]
    pub fn with_capacity(events: usize) -> Self {
        let fan_out = Arc::new(FanOut::new(SHARDS, events.max(1)));
        Self { fan_out, per_user: Self::DEFAULT_PER_USER, dropped: AtomicU64::new(0) }
    }

    /// Sets the number of connections, at least one, that a user may have at the same time. The default is 100.
    ///
    /// One more ends the user's oldest connection after its queued events. So a user cannot open any number of them, and one
    /// whose client has vanished unnoticed does not lock its user out. A browser connects an SSE response that has ended
    /// again, so choose a number above that of the tabs that a user has open.
    ///
    /// An open connection is no open scope: [`Limits`](factory_core::Limits) does not count it.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::UserEvents;
    /// use futures_util::{FutureExt, StreamExt};
    ///
    /// let events = UserEvents::<String>::default().most_per_user(1);
    /// testing::with_user("alice", |scope| {
    ///     let mut first = events.connect(scope);
    ///     let mut second = events.connect(scope);
    ///     assert_eq!(first.next().now_or_never(), Some(None)); // it has ended
    ///     assert_eq!(second.next().now_or_never(), None); // it waits for the next event
    /// });
    /// ```
    #[doc(alias = "limit")]
    #[must_use]
    pub fn most_per_user(mut self, connections: usize) -> Self {
        self.per_user = connections.max(1);
        self
    }

    /// Opens a connection of the scope's user, which receives the events that are sent from now on.
    ///
    /// The connection has the context's connection id, if there is one, for [`send_to`](Self::send_to). It may end the user's
    /// oldest connection: see [`most_per_user`](Self::most_per_user).
    #[doc(alias = "subscribe")]
    pub fn connect(&self, scope: UserScope<'_>) -> Connection<E> {
        Connection::new(FanOut::connect(&self.fan_out, scope.owner(), scope.connection_id(), self.per_user))
    }

    /// Sends an event to all connections of the scope's user, and returns the number of those that will receive it.
    ///
    /// The event is cloned for every further connection, before one of them receives it.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::UserEvents;
    ///
    /// let events = UserEvents::default();
    /// let _connection = testing::with_user("alice", |scope| events.connect(scope));
    /// assert_eq!(testing::with_user("alice", |scope| events.send(scope, "hello")), 1);
    /// assert_eq!(testing::with_user("bob", |scope| events.send(scope, "hello")), 0);
    /// ```
    #[doc(alias = "emit")]
    #[doc(alias = "broadcast")]
    pub fn send(&self, scope: UserScope<'_>, event: E) -> usize {
        self.fan_out.send(&scope.owner(), Receivers::All, event)
    }

    /// Sends an event to the connection of the scope's user that has this id, and returns whether it will receive the event.
    ///
    /// The event never goes to another connection instead: if the user has no connection of this id, the event is dropped
    /// and counted by [`dropped`](Self::dropped), also if another user has one. If several connections of the user have the
    /// id, each receives the event.
    ///
    /// ```
    /// use factory_core::{UserExecutionContext, testing, user_scope};
    /// use factory_runtime::UserEvents;
    ///
    /// let events = UserEvents::default();
    /// let context = UserExecutionContext::builder(testing::identity("alice")).thread("t").run("r").connection("socket-3");
    /// user_scope!(open = testing::admit_context(context.build()?));
    /// let scope = open.scope();
    /// let _connection = events.connect(scope);
    /// assert!(events.send_to(scope, "socket-3", "hello"));
    /// assert!(!events.send_to(scope, "socket-4", "hello"));
    /// assert_eq!(events.dropped(), 1);
    /// # Ok::<(), factory_core::InvalidContext>(())
    /// ```
    #[allow(clippy::must_use_candidate, reason = "the event is sent whether or not the caller asks")]
    pub fn send_to(&self, scope: UserScope<'_>, connection_id: &str, event: E) -> bool {
        let reached = self.fan_out.send(&scope.owner(), Receivers::WithId(connection_id), event);
        if reached == 0 {
            self.dropped.fetch_add(1, Relaxed);
        }
        reached > 0
    }

    /// Returns the number of events of all users that [`send_to`](Self::send_to) dropped because no connection received them.
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.dropped.load(Relaxed)
    }

    /// Returns the number of open connections of the scope's user.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::UserEvents;
    ///
    /// let events = UserEvents::<String>::default();
    /// testing::with_user("alice", |scope| {
    ///     let connection = events.connect(scope);
    ///     assert_eq!(events.connections(scope), 1);
    ///     drop(connection);
    ///     assert_eq!(events.connections(scope), 0);
    /// });
    /// ```
    #[must_use]
    pub fn connections(&self, scope: UserScope<'_>) -> usize {
        self.fan_out.connections(&scope.owner())
    }
}

impl<E: Clone + Send + 'static> Default for UserEvents<E> {
    fn default() -> Self {
        Self::with_capacity(Self::DEFAULT_CAPACITY)
    }
}

impl<E: Clone + Send + 'static> Drop for UserEvents<E> {
    fn drop(&mut self) {
        self.fan_out.close_all();
    }
}

impl<E: Clone + Send + 'static> fmt::Debug for UserEvents<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserEvents").field("dropped", &self.dropped()).finish_non_exhaustive()
    }
}

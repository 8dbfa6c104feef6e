//! The ends of connections on demand.

use super::user_events::UserEvents;
use factory_core::{Owner, UserScope};

impl<E: Clone + Send + 'static> UserEvents<E> {
    /// Ends all connections of the scope's user after their queued events, and returns their number.
    #[doc(alias = "log out")]
    #[allow(clippy::must_use_candidate, reason = "a caller may only want the connections to end")]
    pub fn close(&self, scope: UserScope<'_>) -> usize {
        self.close_owner(&scope.owner())
    }

    /// Ends all connections of an owner after their queued events, and returns their number. No scope of the owner needs to
    /// be open.
    ///
    /// It does not end the user's access: a scope that is open may connect again.
    /// [`Revocations`](crate::Revocations#end-a-users-access) says how to lock a user out.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::UserEvents;
    /// use futures_util::{FutureExt, StreamExt};
    ///
    /// let events = UserEvents::<String>::default();
    /// let mut connection = testing::with_user("alice", |scope| events.connect(scope));
    /// assert_eq!(events.close_owner(&testing::identity("alice").owner()), 1);
    /// assert_eq!(connection.next().now_or_never(), Some(None));
    /// ```
    #[doc(alias = "log out")]
    #[doc(alias = "revoke")]
    #[allow(clippy::must_use_candidate, reason = "a caller may only want the connections to end")]
    pub fn close_owner(&self, owner: &Owner) -> usize {
        self.fan_out.close(owner)
    }

    /// Ends all connections of all users after their queued events, and returns their number, before the server stops.
    ///
    /// A connection that is opened later ends at once, because requests that are still open would otherwise keep the server
    /// from stopping. [`Monitor::until_closed`](crate::Monitor::until_closed) has an example with axum.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::UserEvents;
    /// use futures_util::{FutureExt, StreamExt};
    ///
    /// let events = UserEvents::<String>::default();
    /// testing::with_user("alice", |scope| {
    ///     let mut open = events.connect(scope);
    ///     assert_eq!(events.close_all(), 1);
    ///     assert_eq!(open.next().now_or_never(), Some(None));
    ///     assert_eq!(events.connect(scope).next().now_or_never(), Some(None));
    /// });
    /// ```
    #[doc(alias = "graceful shutdown")]
    #[allow(clippy::must_use_candidate, reason = "a caller may only want the connections to end")]
    pub fn close_all(&self) -> usize {
        self.fan_out.close_all()
    }
}

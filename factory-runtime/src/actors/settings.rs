//! The limits of actors.

use super::user_actors::UserActors;
use std::time::Duration;

impl<C: Send + 'static> UserActors<C> {
    /// The idle time of [`default`](Self::default): an hour.
    pub const DEFAULT_IDLE: Duration = Duration::from_secs(3600);

    /// Sets the time after which an actor is idle that waits for a command while no handle of it exists. The default is an
    /// hour; `Duration::MAX` means never.
    ///
    /// The time begins when the actor starts to wait. If a handle exists at its end, it begins again.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::UserActors;
    /// use std::time::Duration;
    ///
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// let (saved, wait) = tokio::sync::oneshot::channel();
    /// let actors = UserActors::<String>::default().idle_after(Duration::from_millis(1));
    /// testing::with_user("alice", |scope| {
    ///     actors.of(scope, 8, async |mut inbox| {
    ///         while inbox.recv().await.is_some() {}
    ///         saved.send("saved")
    ///     });
    /// });
    /// assert_eq!(wait.await, Ok("saved"));
    /// # }
    /// ```
    #[must_use]
    pub fn idle_after(mut self, idle: Duration) -> Self {
        self.idle = idle;
        self
    }

    /// The number of actors that a user of [`default`](Self::default) may have.
    pub const DEFAULT_PER_USER: usize = 100;

    /// Sets the number of actors that a user may have at the same time, with and without a session. The default is 100.
    ///
    /// One more is not started, so that no running actor loses a command: each command for it comes back as
    /// [`UserSendError::TooMany`](crate::UserSendError::TooMany). Actors that run are found as before.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::{Inbox, UserActors, UserSendError};
    ///
    /// async fn log(mut inbox: Inbox<&str>) {
    ///     while let Some(line) = inbox.recv().await {
    ///         println!("{line}");
    ///     }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// let actors = UserActors::default().most_per_user(1);
    /// testing::with_user("alice", |scope| {
    ///     assert!(actors.session(scope, "tab-1", 8, log).try_send(scope, "hello").is_ok());
    ///     let refused = actors.session(scope, "tab-2", 8, log).try_send(scope, "hello");
    ///     assert_eq!(refused, Err(UserSendError::TooMany("hello")));
    /// });
    /// # }
    /// ```
    #[doc(alias = "limit")]
    #[must_use]
    pub fn most_per_user(mut self, actors: usize) -> Self {
        self.per_user = actors;
        self
    }
}

//! The ends of actors on demand, and their numbers.

use super::user_actors::UserActors;
use factory_core::{Owner, UserScope};

impl<C: Send + 'static> UserActors<C> {
    /// Ends all actors of the scope's user, with and without a session, and returns their number.
    ///
    /// Each future is dropped at its next `.await`, with its unread commands. The next `of` starts another actor at once.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::UserActors;
    ///
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// let actors = UserActors::<String>::default();
    /// testing::with_user("alice", |scope| {
    ///     actors.of(scope, 8, async |mut inbox| while inbox.recv().await.is_some() {});
    ///     assert_eq!(actors.end(scope), 1);
    ///     assert!(actors.is_empty());
    /// });
    /// # }
    /// ```
    #[doc(alias = "log out")]
    #[allow(clippy::must_use_candidate, reason = "a caller may only want the actors to end")]
    pub fn end(&self, scope: UserScope<'_>) -> usize {
        self.end_owner(&scope.owner())
    }

    /// Ends all actors of an owner, and returns their number. No scope of the owner needs to be open. See [`end`](Self::end).
    ///
    /// It does not end the user's access: a scope that is open may start another actor.
    /// [`Revocations`](crate::Revocations#end-a-users-access) says how to lock a user out.
    #[doc(alias = "revoke")]
    #[allow(clippy::must_use_candidate, reason = "a caller may only want the actors to end")]
    pub fn end_owner(&self, owner: &Owner) -> usize {
        self.sessions.end_all_of(owner)
    }

    /// Ends the actor of a session of the scope's user, and returns whether there was one. See [`end`](Self::end).
    #[allow(clippy::must_use_candidate, reason = "a caller may only want the actor to end")]
    pub fn end_session(&self, scope: UserScope<'_>, id: &str) -> bool {
        self.sessions.end(&scope.owner(), &Some(id.into()))
    }

    /// Ends all actors of all users gently, and waits until they have ended, before the server stops.
    ///
    /// [`Inbox::recv`](crate::Inbox::recv) returns the unread commands and then `None`, so that an actor can save its state and
    /// return. Later commands come back as [`UserSendError::Closed`](crate::UserSendError::Closed), and no other actor starts.
    /// Limit the wait by a timeout: an actor that does not read its inbox ends when the component is dropped.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::UserActors;
    /// use std::time::Duration;
    ///
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// let actors = UserActors::default();
    /// let (saved, wait) = tokio::sync::oneshot::channel();
    /// testing::with_user("alice", |scope| {
    ///     let count = actors.of(scope, 8, async |mut inbox| {
    ///         let mut sum = 0;
    ///         while let Some(number) = inbox.recv().await {
    ///             sum += number;
    ///         }
    ///         saved.send(sum)
    ///     });
    ///     count.try_send(scope, 19).unwrap();
    /// });
    /// tokio::time::timeout(Duration::from_secs(10), actors.end_all()).await.unwrap();
    /// assert_eq!(wait.await, Ok(19));
    /// # }
    /// ```
    #[doc(alias = "graceful shutdown")]
    pub async fn end_all(&self) {
        self.sessions.close_all().await;
    }

    /// Returns the number of actors of the scope's user.
    #[must_use]
    pub fn len_of(&self, scope: UserScope<'_>) -> usize {
        self.sessions.len_of(&scope.owner())
    }

    /// Returns the number of actors of all users.
    #[must_use]
    pub fn len(&self) -> usize {
        self.sessions.len()
    }

    /// Returns whether there is no actor.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

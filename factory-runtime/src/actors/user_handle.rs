//! The handle of one running actor.

use super::send_error::UserSendError;
use factory_core::{Owner, UserScope};
use std::fmt;
use tokio::sync::mpsc::{Sender, error::TrySendError};

/// A handle of one user's actor, which a scope of this user can send commands to.
///
/// It is plain data: it can be kept anywhere, also in a task of its own. A scope of another user gets
/// [`UserSendError::OtherUser`], and the command back. An actor whose handle exists does not end for idleness.
///
/// ```
/// use factory_core::{UserScope, testing, user_scope};
/// use factory_runtime::{UserActors, UserHandle, UserSendError};
///
/// async fn greet(handle: &UserHandle<String>, scope: UserScope<'_>) -> Result<(), UserSendError<String>> {
///     handle.send(scope, format!("hello from {}", scope.user_id())).await
/// }
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// let actors = UserActors::default();
/// user_scope!(alice = testing::admit("alice"));
/// user_scope!(bob = testing::admit("bob"));
/// let handle = actors.of(alice.scope(), 8, async |mut inbox| while inbox.recv().await.is_some() {});
/// assert!(greet(&handle, alice.scope()).await.is_ok());
/// assert_eq!(greet(&handle, bob.scope()).await, Err(UserSendError::OtherUser("hello from bob".to_owned())));
/// # }
/// ```
#[doc(alias = "session")]
#[doc(alias = "address")]
pub struct UserHandle<C> {
    owner: Owner,
    /// `None` if the actor was not started, because the user has too many.
    sender: Option<Sender<C>>,
}

impl<C> UserHandle<C> {
    pub(super) fn new(owner: Owner, sender: Option<Sender<C>>) -> Self {
        Self { owner, sender }
    }

    /// Sends a command to the actor, after waiting for a place in its inbox.
    ///
    /// Dropping the future drops a command that was not sent yet. A command that was sent is dropped unread if the actor
    /// ends first.
    ///
    /// # Errors
    ///
    /// - [`UserSendError::OtherUser`] if the scope belongs to another user.
    /// - [`UserSendError::Closed`] if the actor has ended, also while this waits.
    /// - [`UserSendError::TooMany`] if the actor was not started.
    pub async fn send(&self, scope: UserScope<'_>, command: C) -> Result<(), UserSendError<C>> {
        if scope.owner() != self.owner {
            return Err(UserSendError::OtherUser(command));
        }
        let Some(sender) = &self.sender else { return Err(UserSendError::TooMany(command)) };
        sender.send(command).await.map_err(|error| UserSendError::Closed(error.0))
    }

    /// Sends a command to the actor if its inbox has a place.
    ///
    /// # Errors
    ///
    /// - [`UserSendError::OtherUser`] if the scope belongs to another user.
    /// - [`UserSendError::Closed`] if the actor has ended.
    /// - [`UserSendError::Full`] if the inbox is full.
    /// - [`UserSendError::TooMany`] if the actor was not started.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::{UserActors, UserSendError};
    ///
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// let actors = UserActors::default();
    /// testing::with_user("alice", |scope| {
    ///     let handle = actors.of(scope, 1, async |_inbox| std::future::pending::<()>().await);
    ///     assert_eq!(handle.try_send(scope, "save"), Ok(()));
    ///     assert_eq!(handle.try_send(scope, "save again"), Err(UserSendError::Full("save again")));
    /// });
    /// # }
    /// ```
    pub fn try_send(&self, scope: UserScope<'_>, command: C) -> Result<(), UserSendError<C>> {
        if scope.owner() != self.owner {
            return Err(UserSendError::OtherUser(command));
        }
        let Some(sender) = &self.sender else { return Err(UserSendError::TooMany(command)) };
        sender.try_send(command).map_err(|error| match error {
            TrySendError::Full(command) => UserSendError::Full(command),
            TrySendError::Closed(command) => UserSendError::Closed(command),
        })
    }

    /// Returns whether the actor no longer receives commands, or was not started.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.sender.as_ref().is_none_or(Sender::is_closed)
    }
}

impl<C> Clone for UserHandle<C> {
    fn clone(&self) -> Self {
        Self { owner: self.owner.clone(), sender: self.sender.clone() }
    }
}

impl<C> fmt::Debug for UserHandle<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserHandle").field("is_closed", &self.is_closed()).finish_non_exhaustive()
    }
}

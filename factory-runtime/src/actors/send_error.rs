//! The error of a command that was not sent.

use std::{error::Error, fmt};

/// The reason why [`UserHandle::send`](crate::UserHandle::send) or [`UserHandle::try_send`](crate::UserHandle::try_send) sent
/// no command, with the command.
///
/// `Debug` and `Display` show no user data.
///
/// ```
/// use factory_runtime::UserSendError;
///
/// let error = UserSendError::Closed("save");
/// assert_eq!(error.to_string(), "the actor has ended; start it again");
/// assert_eq!(error.into_command(), "save");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserSendError<C> {
    /// The scope belongs to another user than the actor.
    OtherUser(C),
    /// The actor has ended.
    Closed(C),
    /// The actor has as many unread commands as its capacity. Only `try_send` returns it.
    Full(C),
    /// The actor was not started, because its user has as many actors as
    /// [`UserActors::most_per_user`](crate::UserActors::most_per_user) allows.
    TooMany(C),
}

impl<C> UserSendError<C> {
    /// Returns the command that was not sent.
    #[must_use]
    pub fn into_command(self) -> C {
        match self {
            Self::OtherUser(command) | Self::Closed(command) | Self::Full(command) | Self::TooMany(command) => command,
        }
    }
}

impl<C> fmt::Debug for UserSendError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::OtherUser(_) => "OtherUser",
            Self::Closed(_) => "Closed",
            Self::Full(_) => "Full",
            Self::TooMany(_) => "TooMany",
        };
        f.debug_tuple(name).finish_non_exhaustive()
    }
}

impl<C> fmt::Display for UserSendError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OtherUser(_) => "the actor belongs to another user; send with a scope of its user",
            Self::Closed(_) => "the actor has ended; start it again",
            Self::Full(_) => "the actor has too many unread commands; send later",
            Self::TooMany(_) => "the user has too many actors to start this one; end another one first",
        })
    }
}

impl<C> Error for UserSendError<C> {}

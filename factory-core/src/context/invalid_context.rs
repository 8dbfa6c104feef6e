//! The reasons why an identity or a context is rejected.

use super::depth::MAX_DEPTH;
use std::{error::Error, fmt};

/// The greatest length of an id in bytes.
pub(super) const MAX_ID_LENGTH: usize = 256;

/// A value of an identity or of a context, as an [`InvalidContext`] names it.
///
/// `Display` prints it in words, such as `user id`. More variants may be added.
///
/// ```
/// use factory_core::{ContextField, InvalidContext, ServiceIdentity};
///
/// let error = ServiceIdentity::new(" ").unwrap_err();
/// assert_eq!(error, InvalidContext::Blank { field: ContextField::ServiceName });
/// assert_eq!(ContextField::ServiceName.to_string(), "service name");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContextField {
    /// The user's id, in [`Identity::verified`](crate::Identity::verified).
    UserId,
    /// The issuer that vouches for the user, in [`Identity::verified`](crate::Identity::verified).
    Issuer,
    /// The tenant of a user or a service, in [`Identity::with_tenant`](crate::Identity::with_tenant) and
    /// [`ServiceIdentity::with_tenant`](crate::ServiceIdentity::with_tenant).
    Tenant,
    /// A service's name, in [`ServiceIdentity::new`](crate::ServiceIdentity::new).
    ServiceName,
    /// The id of the conversation.
    ThreadId,
    /// The id of a run within the conversation.
    RunId,
    /// The id of a request within the run.
    RequestId,
    /// The id of the connection that the request arrived on.
    ConnectionId,
    /// The operation that a child context is created for, in [`UserScope::child`](crate::UserScope::child).
    Operation,
}

impl ContextField {
    const fn name(self) -> &'static str {
        match self {
            Self::UserId => "user id",
            Self::Issuer => "issuer",
            Self::Tenant => "tenant",
            Self::ServiceName => "service name",
            Self::ThreadId => "thread id",
            Self::RunId => "run id",
            Self::RequestId => "request id",
            Self::ConnectionId => "connection id",
            Self::Operation => "operation",
        }
    }
}

impl fmt::Display for ContextField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The reason why an identity or a context was rejected.
///
/// An id is what its issuer says: it is compared byte for byte and never normalized, trimmed or changed to another letter
/// case. Only what cannot be an id is rejected. The checks run in this order, and the first that fails is reported:
///
/// | variant | value |
/// |---|---|
/// | [`TooLong`](Self::TooLong) | longer than 256 bytes of UTF-8 |
/// | [`Blank`](Self::Blank) | empty, or white space and invisible characters only |
/// | [`Unprintable`](Self::Unprintable) | white space at an end; a control, invisible or bidirectional-format character anywhere |
/// | [`MissingValue`](Self::MissingValue) | `null`, `undefined`, `none`, `nil`, `nan` or `[object object]` as the whole value, in any letter case; the nil UUID |
///
/// `1`, `default`, `test-7` and `Null-Jennifer` are ids. The guard [`RefusePlaceholders`](crate::RefusePlaceholders) refuses placeholders such as
/// `default` on platforms that list it.
///
/// The text names the field and the length of the value in bytes, never the value. More variants may be added.
///
/// ```
/// use factory_core::{ContextField, Identity, InvalidContext, UserExecutionContext, testing};
///
/// let context = UserExecutionContext::builder(testing::identity("alice")).run("run-1").build();
/// let error = context.unwrap_err();
/// assert_eq!(error, InvalidContext::Missing { field: ContextField::ThreadId });
/// assert_eq!(error.to_string(), "the thread id is missing");
///
/// let error = Identity::verified("undefined", "https://login.acme.com").unwrap_err();
/// assert_eq!(error, InvalidContext::MissingValue { field: ContextField::UserId, length: 9 });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidContext {
    /// A required value was not set. Only
    /// [`UserExecutionContextBuilder::build`](crate::UserExecutionContextBuilder::build) returns this.
    Missing {
        /// The value that was not set.
        field: ContextField,
    },
    /// The value is longer than 256 bytes.
    TooLong {
        /// The value that is too long.
        field: ContextField,
        /// The length of the value in bytes.
        length: usize,
    },
    /// The value is empty, or consists of white space and invisible characters.
    Blank {
        /// The blank value.
        field: ContextField,
    },
    /// The value begins or ends with white space, or has a control, invisible or bidirectional-format character.
    ///
    /// Two such values look the same in a log, and stores that trim would take one for another.
    Unprintable {
        /// The value that a reader cannot see whole.
        field: ContextField,
        /// The length of the value in bytes.
        length: usize,
    },
    /// The value is what serializers print for a missing one, such as `null` or the nil UUID.
    MissingValue {
        /// The value that is missing.
        field: ContextField,
        /// The length of the value in bytes.
        length: usize,
    },
    /// A child context would be deeper than [`MAX_DEPTH`](crate::MAX_DEPTH).
    TooDeep {
        /// The depth that the child would have.
        depth: u32,
    },
}

impl fmt::Display for InvalidContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { field } => write!(f, "the {field} is missing"),
            Self::TooLong { field, length } => {
                write!(f, "the {field} has {length} bytes, over the limit of {MAX_ID_LENGTH}")
            }
            Self::Blank { field } => write!(f, "the {field} is blank"),
            Self::Unprintable { field, length } => {
                write!(f, "the {field} of {length} bytes has white space at an end or an invisible character")
            }
            Self::MissingValue { field, length } => {
                write!(f, "the {field} of {length} bytes is what a serializer prints for a missing value")
            }
            Self::TooDeep { depth } => {
                write!(f, "operation depth {depth} is over the limit of {MAX_DEPTH}")
            }
        }
    }
}

impl Error for InvalidContext {}

//! The reasons why an identity or a context is rejected.

use super::depth::MAX_DEPTH;
use std::{error::Error, fmt};

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
/// It names the field. Its text shows at most the first 12 characters of a value, and only of a placeholder. More
/// variants may be added.
///
/// ```
/// use factory_core::{ContextField, InvalidContext, UserExecutionContext, testing};
///
/// let context = UserExecutionContext::builder(testing::identity("alice")).run("run-1").build();
/// let error = context.unwrap_err();
/// assert_eq!(error, InvalidContext::Missing { field: ContextField::ThreadId });
/// assert_eq!(error.to_string(), "the thread id is missing");
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
    /// The value is empty, or consists of white space and invisible characters.
    Blank {
        /// The blank value.
        field: ContextField,
    },
    /// The value is a placeholder such as `default`, or begins with one such as `test_`.
    Placeholder {
        /// The value that is a placeholder.
        field: ContextField,
        /// The first 12 characters of the value.
        value: String,
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
            Self::Blank { field } => write!(f, "the {field} is blank"),
            Self::Placeholder { field, value } => {
                write!(f, "the {field} `{value}` is a placeholder; give the real one")
            }
            Self::TooDeep { depth } => {
                write!(f, "operation depth {depth} is over the limit of {MAX_DEPTH}")
            }
        }
    }
}

impl Error for InvalidContext {}

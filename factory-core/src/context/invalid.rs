use std::{error::Error, fmt};

/// How many operations deep a [`UserScope::child`](crate::UserScope::child) of a child may be.
pub const MAX_DEPTH: u32 = 10;

/// Which value of a context was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContextField {
    /// The user's id, in [`Identity::verified`](crate::Identity::verified).
    UserId,
    /// Who vouches for the user, in [`Identity::verified`](crate::Identity::verified).
    Issuer,
    /// A service's name, in [`ServiceIdentity::new`](crate::ServiceIdentity::new).
    ServiceName,
    /// The conversation.
    ThreadId,
    /// One run within the conversation.
    RunId,
    /// One request within the run.
    RequestId,
    /// The connection the request came in by.
    ConnectionId,
    /// What a child context was made for, in [`UserScope::child`](crate::UserScope::child).
    Operation,
}

impl ContextField {
    const fn words(self) -> &'static str {
        match self {
            Self::UserId => "user id",
            Self::Issuer => "issuer",
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
        f.write_str(self.words())
    }
}

/// Why an identity or a context was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidContext {
    /// The value was never given. Only [`UserExecutionContextBuilder`](crate::UserExecutionContextBuilder)
    /// returns this.
    Missing {
        /// What was not given.
        field: ContextField,
    },
    /// The value is empty, or holds nothing that can be seen.
    Blank {
        /// What was blank.
        field: ContextField,
    },
    /// The value is a placeholder such as `default`, or starts with one such as `test_`.
    Placeholder {
        /// What held a placeholder.
        field: ContextField,
        /// The first 12 characters of the value.
        value: String,
    },
    /// A child of a child of a child …: more than [`MAX_DEPTH`](crate::MAX_DEPTH) operations deep.
    TooDeep {
        /// The depth that was asked for.
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
                write!(f, "operation depth {depth} is over the limit of {}", MAX_DEPTH)
            }
        }
    }
}

impl Error for InvalidContext {}

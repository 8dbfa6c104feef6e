//! The refusal of a guard.

use std::{borrow::Cow, error::Error, fmt, time::Duration};

/// The refusal of a guard to open a scope.
///
/// The functions that open a scope return it, such as `for_user` and `admit` of a platform. A platform without guards
/// never returns one. Its [`kind`](Self::kind) decides the answer to the client.
///
/// ```
/// use factory_core::{Refusal, ScopeError};
/// use std::time::Duration;
///
/// let error = ScopeError::busy("limits", "100 scopes are open").with_retry_after(Duration::from_secs(2));
/// assert_eq!(error.to_string(), "limits refused to open a scope: 100 scopes are open");
/// assert_eq!(error.guard(), "limits");
/// assert_eq!(error.retry_after(), Some(Duration::from_secs(2)));
///
/// let status = match error.kind() {
///     Refusal::Busy => 429,
///     Refusal::Denied => 403,
///     Refusal::Invalid => 400,
/// };
/// assert_eq!(status, 429);
/// ```
///
/// The reason may be an error type of the guard's own:
///
/// ```
/// use factory_core::ScopeError;
/// use std::fmt;
///
/// #[derive(Debug)]
/// struct Revoked {
///     at: u64,
/// }
///
/// impl fmt::Display for Revoked {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         write!(f, "the access was revoked at {}", self.at)
///     }
/// }
///
/// impl std::error::Error for Revoked {}
///
/// let error = ScopeError::denied("revocations", Revoked { at: 1_700_000_000 });
/// assert!(error.reason().is::<Revoked>());
/// ```
#[doc(alias = "rate limit")]
#[derive(Debug)]
pub struct ScopeError {
    // In a `Box`, so that the result of a request without a refusal is small.
    refused: Box<Refused>,
}

#[derive(Debug)]
struct Refused {
    kind: Refusal,
    guard: Cow<'static, str>,
    reason: Box<dyn Error + Send + Sync>,
    retry_after: Option<Duration>,
}

/// The kind of a refusal, which decides the answer to the client.
///
/// See [`ScopeError::kind`] for an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Too many scopes are open or were opened. The client may try again later; HTTP has status 429 for it.
    Busy,
    /// The user may not open a scope. HTTP has status 403 for it.
    Denied,
    /// The ids of the context are not accepted. HTTP has status 400 for it.
    Invalid,
}

impl ScopeError {
    /// Creates a refusal of the kind [`Refusal::Denied`] by the guard named `guard`.
    ///
    /// The reason is an error type of the guard's own, or a text.
    pub fn denied(guard: impl Into<Cow<'static, str>>, reason: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(Refusal::Denied, guard.into(), reason.into())
    }

    /// Creates a refusal of the kind [`Refusal::Busy`].
    pub fn busy(guard: impl Into<Cow<'static, str>>, reason: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(Refusal::Busy, guard.into(), reason.into())
    }

    /// Creates a refusal of the kind [`Refusal::Invalid`].
    pub fn invalid(guard: impl Into<Cow<'static, str>>, reason: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(Refusal::Invalid, guard.into(), reason.into())
    }

    /// Does the same as [`denied`](Self::denied).
    pub fn refused(guard: impl Into<Cow<'static, str>>, reason: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::denied(guard, reason)
    }

    fn new(kind: Refusal, guard: Cow<'static, str>, reason: Box<dyn Error + Send + Sync>) -> Self {
        Self { refused: Box::new(Refused { kind, guard, reason, retry_after: None }) }
    }

    /// Sets the time after which the client may try again. The default is none.
    #[must_use]
    pub fn with_retry_after(mut self, after: Duration) -> Self {
        self.refused.retry_after = Some(after);
        self
    }

    /// Returns the kind of the refusal.
    #[must_use]
    pub fn kind(&self) -> Refusal {
        self.refused.kind
    }

    /// Returns the time after which the client may try again, or `None` if the guard does not know it.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.refused.retry_after
    }

    /// Returns the name of the guard that refused.
    #[must_use]
    pub fn guard(&self) -> &str {
        &self.refused.guard
    }

    /// Returns the reason, which can be downcast to the error type of the guard.
    #[must_use]
    pub fn reason(&self) -> &(dyn Error + Send + Sync + 'static) {
        self.refused.reason.as_ref()
    }
}

impl fmt::Display for ScopeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} refused to open a scope: {}", self.refused.guard, self.refused.reason)
    }
}

impl Error for ScopeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        // The reason itself is part of the text.
        self.refused.reason.source()
    }
}

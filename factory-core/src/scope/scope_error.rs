//! The refusal of a guard.

use std::{borrow::Cow, error::Error, fmt};

/// The refusal of a guard to open a scope.
///
/// The functions that open a scope return it: `for_user`, `for_user_blocking` and `admit` of a platform. A platform
/// without guards never returns one.
///
/// ```
/// use factory_core::ScopeError;
/// use std::fmt;
///
/// #[derive(Debug)]
/// struct TooManyScopes(usize);
///
/// impl fmt::Display for TooManyScopes {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         write!(f, "{} scopes are open", self.0)
///     }
/// }
///
/// impl std::error::Error for TooManyScopes {}
///
/// let error = ScopeError::refused("limits", TooManyScopes(100));
/// assert_eq!(error.guard(), "limits");
/// assert_eq!(error.to_string(), "limits refused to open a scope: 100 scopes are open");
/// assert!(error.reason().is::<TooManyScopes>()); // a handler can answer 429
/// ```
#[doc(alias = "rate limit")]
#[derive(Debug)]
pub struct ScopeError {
    guard: Cow<'static, str>,
    reason: Box<dyn Error + Send + Sync>,
}

impl ScopeError {
    /// Creates the refusal of the guard named `guard`.
    ///
    /// The reason is an error type of the guard's own, or a text.
    pub fn refused(guard: impl Into<Cow<'static, str>>, reason: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { guard: guard.into(), reason: reason.into() }
    }

    /// Returns the name of the guard that refused.
    #[must_use]
    pub fn guard(&self) -> &str {
        &self.guard
    }

    /// Returns the reason, which can be downcast to the error type of the guard.
    #[must_use]
    pub fn reason(&self) -> &(dyn Error + Send + Sync + 'static) {
        self.reason.as_ref()
    }
}

impl fmt::Display for ScopeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} refused to open a scope: {}", self.guard, self.reason)
    }
}

impl Error for ScopeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        // The reason itself is part of the text.
        self.reason.source()
    }
}

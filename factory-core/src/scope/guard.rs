use crate::{context::execution::UserExecutionContext, shareable::Shareable};
use std::{borrow::Cow, error::Error, fmt};

/// A limit, an audit log, a metric: asked before a scope opens, told when it has closed.
///
/// Guards stand under `guards` in [`agent_factory!`](crate::agent_factory) and are asked in that order. The permits are
/// dropped when the scope closes, last first, on every path: return, error, panic and cancellation. A platform without
/// guards pays nothing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` stands under `guards` and guards nothing",
    label = "not a `ScopeGuard`",
    note = "implement `ScopeGuard`, or move the component to `shared`"
)]
pub trait ScopeGuard: Shareable {
    /// What is held while the scope is open; its `Drop` is where the scope's end is noticed.
    type Permit<'p>: Send + Sync
    where
        Self: 'p;

    /// Lets a scope of this context open, or refuses it.
    ///
    /// # Errors
    ///
    /// Whatever the guard refuses; [`ScopeError::refused`] makes it. Permits given by the guards before this one are
    /// dropped.
    fn admit(&self, context: &UserExecutionContext) -> Result<Self::Permit<'_>, ScopeError>;
}

/// A guard refused to open a scope.
#[derive(Debug)]
pub struct ScopeError {
    guard: Cow<'static, str>,
    reason: Box<dyn Error + Send + Sync>,
}

impl ScopeError {
    /// A refusal by `guard`, for a reason that [`reason`](Self::reason) gives back.
    pub fn refused(guard: impl Into<Cow<'static, str>>, reason: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { guard: guard.into(), reason: reason.into() }
    }

    /// The guard that refused.
    #[must_use]
    pub fn guard(&self) -> &str {
        &self.guard
    }

    /// What the guard said, to be downcast to its own type.
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
        self.reason.source()
    }
}

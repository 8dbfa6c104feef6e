//! The guards of a platform.

use super::scope_error::ScopeError;
use crate::context::execution_context::UserExecutionContext;

/// A platform and its guards, if it has any.
pub trait GuardedPlatform {
    /// The permits of all guards, the last guard's first, because they are dropped in that order.
    type Permits<'p>: Send + Sync
    where
        Self: 'p;

    /// Requests the permit of each guard in turn.
    ///
    /// # Errors
    ///
    /// Returns the error of the first guard that refuses.
    fn permits(&self, context: &UserExecutionContext) -> Result<Self::Permits<'_>, ScopeError>;
}

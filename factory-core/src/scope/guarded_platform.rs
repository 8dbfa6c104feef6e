use super::guard::ScopeError;
use crate::context::execution::UserExecutionContext;

/// A platform and its guards.
pub trait GuardedPlatform {
    /// Every guard's permit, the last guard's first: they are dropped in that order.
    type Permits<'p>: Send + Sync
    where
        Self: 'p;

    fn permits(&self, context: &UserExecutionContext) -> Result<Self::Permits<'_>, ScopeError>;
}

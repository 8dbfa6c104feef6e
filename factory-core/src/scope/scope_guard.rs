//! The trait of guards.

use super::scope_error::ScopeError;
use crate::{context::execution_context::UserExecutionContext, shareable::contract::Shareable};

/// A component that admits or refuses each scope before it opens, such as a limit, an audit log or a metric.
///
/// List it under `guards` in [`agent_factory!`](crate::agent_factory). Guards run in the order of the section. Their
/// permits are kept while the scope is open and are dropped when it closes, last first, on every path: return, error,
/// panic and cancellation. A platform without guards has no run-time cost for them.
///
/// A guard is called in the task that opens the scope and must not block.
///
/// ```
/// use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory, testing};
/// use std::sync::atomic::{AtomicUsize, Ordering};
///
/// #[derive(Shareable)]
/// pub struct OneAtATime {
///     #[attest(reason = "a count of open scopes, without user data")]
///     open: AtomicUsize,
/// }
///
/// pub struct Open<'p>(&'p AtomicUsize);
///
/// impl ScopeGuard for OneAtATime {
///     type Permit<'p> = Open<'p>;
///
///     fn admit(&self, _context: &UserExecutionContext) -> Result<Open<'_>, ScopeError> {
///         let is_free = self.open.compare_exchange(0, 1, Ordering::AcqRel, Ordering::Relaxed).is_ok();
///         if is_free { Ok(Open(&self.open)) } else { Err(ScopeError::refused("one at a time", "a scope is open")) }
///     }
/// }
///
/// impl Drop for Open<'_> {
///     fn drop(&mut self) {
///         self.0.store(0, Ordering::Release); // the scope has closed
///     }
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { guards { pub limit: OneAtATime } }
/// }
///
/// let platform = Platform { limit: OneAtATime { open: AtomicUsize::new(0) } };
/// let admission = platform.admit(testing::context("alice")).unwrap();
/// assert!(platform.admit(testing::context("bob")).is_err());
/// drop(admission);
/// assert!(platform.admit(testing::context("bob")).is_ok());
/// ```
#[doc(alias = "rate limit")]
#[doc(alias = "middleware")]
#[doc(alias = "audit")]
#[doc(alias = "quota")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is listed under `guards` but is not a guard",
    label = "not a `ScopeGuard`",
    note = "implement `ScopeGuard`, or move the component to `shared`"
)]
pub trait ScopeGuard: Shareable {
    /// The value that is kept while the scope is open. Its `Drop` runs when the scope closes.
    type Permit<'p>: Send + Sync
    where
        Self: 'p;

    /// Admits or refuses a scope of this context.
    ///
    /// # Errors
    ///
    /// Returns a [`ScopeError`], created by [`ScopeError::refused`], if no scope may open for the context. The permits of
    /// the guards before this one are then dropped, and the guards after it are not called.
    fn admit(&self, context: &UserExecutionContext) -> Result<Self::Permit<'_>, ScopeError>;
}

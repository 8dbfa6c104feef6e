//! The ways in which a scope ends.

/// The way in which a scope ended, as a guard learns it in [`ScopeGuard::closed`](crate::ScopeGuard::closed).
///
/// More variants may be added.
///
/// ```
/// use factory_core::{ScopeEnd, ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory, testing};
/// use std::sync::atomic::{AtomicUsize, Ordering};
///
/// #[derive(Default, Shareable)]
/// pub struct Failures {
///     #[attest(reason = "a count, without user data")]
///     count: AtomicUsize,
/// }
///
/// impl ScopeGuard for Failures {
///     type Permit = ();
///
///     fn admit(&self, _context: &UserExecutionContext) -> Result<(), ScopeError> {
///         Ok(())
///     }
///
///     fn closed(&self, (): (), end: ScopeEnd) {
///         if matches!(end, ScopeEnd::Failed | ScopeEnd::Panicked) {
///             self.count.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { guards { pub failures: Failures } }
/// }
///
/// let platform = Platform { failures: Failures::default() };
/// let work = platform.try_for_user_blocking(testing::context("alice"), |_| Err::<(), _>(Box::<dyn std::error::Error>::from("no answer")));
/// assert!(work.is_err());
/// assert_eq!(platform.failures.count.load(Ordering::Relaxed), 1);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeEnd {
    /// The work returned, and if it was run by a `try_` function, it returned `Ok`.
    Returned,
    /// The work was run by a `try_` function and returned an error.
    Failed,
    /// The work panicked.
    Panicked,
    /// The future was dropped before it was ready, the block of a [`user_scope!`](crate::user_scope) ended, or the
    /// admission was dropped and opened no scope.
    Dropped,
    /// A later guard refused or panicked, so no scope was opened.
    Refused,
}

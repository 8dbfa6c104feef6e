//! The trait of guards.

use super::{scope_end::ScopeEnd, scope_error::ScopeError};
use crate::{context::execution_context::UserExecutionContext, shareable::contract::Shareable};
use std::sync::Arc;

/// A component that admits or refuses each scope before it opens, such as a limit, an audit log or a metric.
///
/// List it under `guards` in [`agent_factory!`](crate::agent_factory). Guards run in the order of the section. Their
/// permits are kept while the scope is open and are given back when it closes, last first, on every path: return, error,
/// panic and cancellation. A platform without guards has no run-time cost for them.
///
/// A guard is called in the task that opens the scope and must not block. `Option<G>` is a guard that admits every scope
/// if it is `None`. `Arc<G>` is a guard that several platforms can share.
///
/// ```
/// use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory, testing};
/// use std::sync::{Arc, atomic::{AtomicBool, Ordering}};
///
/// #[derive(Default, Shareable)]
/// pub struct OneAtATime {
///     #[attest(reason = "whether a scope is open, without user data")]
///     is_open: Arc<AtomicBool>,
/// }
///
/// pub struct Open(Arc<AtomicBool>);
///
/// impl ScopeGuard for OneAtATime {
///     type Permit = Open;
///
///     fn admit(&self, _context: &UserExecutionContext) -> Result<Open, ScopeError> {
///         if self.is_open.swap(true, Ordering::AcqRel) {
///             return Err(ScopeError::busy("one at a time", "a scope is open"));
///         }
///         Ok(Open(Arc::clone(&self.is_open)))
///     }
/// }
///
/// impl Drop for Open {
///     fn drop(&mut self) {
///         self.0.store(false, Ordering::Release); // the scope has closed
///     }
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { guards { pub limit: OneAtATime } }
/// }
///
/// let platform = Platform { limit: OneAtATime::default() };
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
    /// The value that is kept while the scope is open, or `()`.
    ///
    /// It holds an `Arc` of what the guard counts and does not borrow the guard, so that an
    /// [`OwnedAdmission`](crate::OwnedAdmission) can hold it.
    type Permit: Send + Sync + 'static;

    /// Admits or refuses a scope of this context.
    ///
    /// # Errors
    ///
    /// Returns a [`ScopeError`] if no scope may open for the context. The permits of the guards before this one are then
    /// given back with [`ScopeEnd::Refused`], and the guards after it are not called.
    fn admit(&self, context: &UserExecutionContext) -> Result<Self::Permit, ScopeError>;

    /// Takes the permit back when the scope has closed. The default drops it.
    ///
    /// It runs exactly once for each permit, after everything in the scope was dropped. A panic in it is contained: it reaches
    /// neither the caller nor the other guards.
    fn closed(&self, permit: Self::Permit, end: ScopeEnd) {
        let _ = end;
        drop(permit);
    }
}

#[diagnostic::do_not_recommend]
impl<G: ScopeGuard> ScopeGuard for Option<G> {
    type Permit = Option<G::Permit>;

    fn admit(&self, context: &UserExecutionContext) -> Result<Self::Permit, ScopeError> {
        self.as_ref().map(|guard| guard.admit(context)).transpose()
    }

    fn closed(&self, permit: Self::Permit, end: ScopeEnd) {
        if let (Some(guard), Some(permit)) = (self, permit) {
            guard.closed(permit, end);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<G: ScopeGuard + ?Sized> ScopeGuard for Arc<G> {
    type Permit = G::Permit;

    fn admit(&self, context: &UserExecutionContext) -> Result<Self::Permit, ScopeError> {
        G::admit(self, context)
    }

    fn closed(&self, permit: Self::Permit, end: ScopeEnd) {
        G::closed(self, permit, end);
    }
}

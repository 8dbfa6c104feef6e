//! The content of an admission.

use super::{
    brand::ScopeLifetime,
    held_permits::{HeldPermits, admit_permits},
    open_scope::{OpenScope, open},
    platform::{GuardedPlatform, RequestOfPlatform},
    scope_error::ScopeError,
};
use crate::context::execution_context::UserExecutionContext;
use std::{fmt, ops::Deref};

/// The content of an admission. `D` is `&P` or `Arc<P>`.
pub struct Admitted<D: Deref<Target: GuardedPlatform>> {
    // In the order in which they are dropped: the permits last.
    context: UserExecutionContext,
    request: <D::Target as RequestOfPlatform>::RequestData,
    pub(super) permits: HeldPermits<D>,
}

impl<D: Deref<Target: GuardedPlatform>> Admitted<D> {
    pub(super) fn new(
        platform: D,
        context: UserExecutionContext,
        request: <D::Target as RequestOfPlatform>::RequestData,
    ) -> Result<Self, ScopeError> {
        let permits = admit_permits(platform, &context)?;
        Ok(Self { context, request, permits })
    }

    /// Starts the lifetime of the scope. The caller declares the result directly after the admission, as
    /// [`ScopeLifetime::new`] requires.
    #[inline]
    #[must_use]
    pub fn scope_lifetime(&self) -> ScopeLifetime<'_> {
        ScopeLifetime::new(&self.context)
    }

    /// Drops the request data, and then records how the scope ended: a panic of that drop is seen by the guards.
    pub(super) fn close(self, record: impl FnOnce(&HeldPermits<D>)) {
        let Self { context, request, permits } = self;
        drop_request(request);
        record(&permits);
        // Runs the functions given to `on_close`, before the permits are given back.
        drop(context);
    }

    /// Opens the scope.
    #[inline]
    #[must_use]
    pub fn open<'user>(&'user self, lifetime: &ScopeLifetime<'user>) -> OpenScope<'user, D::Target> {
        self.permits.record_opening();
        open(lifetime, self.permits.platform(), &self.request)
    }
}

/// A value that [`user_scope!`](crate::user_scope) opens: an admission by value, because a borrowed one could open many
/// scopes.
///
/// `D` is the reference to the platform: `&P` or `Arc<P>`. It is not an associated type, because rustc would report a
/// value that is not an admission for the trait and for the type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has not been admitted",
    label = "not an admission",
    note = "`user_scope!` opens the value of `platform.admit(context)?`"
)]
pub trait IntoAdmitted<D: Deref<Target: GuardedPlatform>> {
    /// Returns the content of the admission.
    fn into_admitted(self) -> Admitted<D>;
}

impl<D: Deref<Target: GuardedPlatform>> fmt::Debug for Admitted<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Admitted").finish_non_exhaustive()
    }
}

/// Drops the request data. Clippy would report `drop` where the data has no `Drop`.
#[inline]
pub fn drop_request<R>(request: R) {
    drop(request);
}

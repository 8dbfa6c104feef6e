//! The requests for the permits of a platform's guards.

use super::{brand::ScopeEnd, guarded_platform::GuardedPlatform, scope_error::ScopeError};
use crate::context::execution_context::UserExecutionContext;
use std::fmt;

/// A context that the guards of a platform have admitted, together with their permits.
///
/// The platform's `admit` returns it, and [`user_scope!`](crate::user_scope) opens it. One admission opens one scope. The
/// permits are dropped with the admission, at the end of the block in which the scope was opened.
///
/// ```
/// use factory_core::{Admission, UserScope, agent_factory, testing, user_scope, user_scoped};
///
/// #[user_scoped]
/// struct NotesAgent<'user> {
///     scope: UserScope<'user>,
/// }
///
/// agent_factory! {
///     factory Desk for struct Platform { agents { notes: NotesAgent } }
/// }
///
/// let platform = Platform {};
/// let admission: Admission<'_, Platform> = platform.admit(testing::context("alice")).unwrap();
/// // A handler can still answer “too many requests” before this line.
/// user_scope!(open = admission);
/// assert_eq!(create_desk(open).notes().scope.user_id(), "alice");
/// ```
#[doc(alias = "permit")]
#[doc(alias = "rate limit")]
pub struct Admission<'p, P: GuardedPlatform + ?Sized> {
    context: UserExecutionContext,
    platform: &'p P,
    _permits: P::Permits<'p>,
}

impl<'p, P: GuardedPlatform + ?Sized> Admission<'p, P> {
    /// Starts the lifetime of the scope that [`user_scope!`](crate::user_scope) opens.
    ///
    /// The macro declares the result directly after the admission, as [`ScopeEnd::new`] requires.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn scope_end(&self) -> ScopeEnd<'_> {
        ScopeEnd::new(&self.context)
    }

    /// Returns the admission itself. [`user_scope!`](crate::user_scope) calls it so that rustc rejects a borrowed
    /// admission, which could open many scopes.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn by_value(self) -> Self {
        self
    }

    /// Returns the platform that has admitted the context.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn platform(&self) -> &'p P {
        self.platform
    }
}

impl<P: GuardedPlatform + ?Sized> fmt::Debug for Admission<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Admission").finish_non_exhaustive()
    }
}

/// A platform together with the permits of its guards for one context.
pub struct Permitted<'p, P: GuardedPlatform + ?Sized> {
    platform: &'p P,
    permits: P::Permits<'p>,
}

impl<'p, P: GuardedPlatform + ?Sized> Permitted<'p, P> {
    /// Returns the platform.
    #[must_use]
    pub fn platform(&self) -> &'p P {
        self.platform
    }
}

impl<P: GuardedPlatform + ?Sized> fmt::Debug for Permitted<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Permitted").finish_non_exhaustive()
    }
}

/// Requests the permit of every guard, in the order of the `guards` section.
///
/// # Errors
///
/// Returns the error of the first guard that refuses.
pub fn request_permits<'p, P: GuardedPlatform + ?Sized>(
    platform: &'p P,
    context: &UserExecutionContext,
) -> Result<Permitted<'p, P>, ScopeError> {
    Ok(Permitted { platform, permits: platform.permits(context)? })
}

/// Requests the permit of every guard, and takes the context for [`user_scope!`](crate::user_scope) to open.
///
/// # Errors
///
/// Returns the error of the first guard that refuses.
pub fn admit<P: GuardedPlatform + ?Sized>(
    platform: &P,
    context: UserExecutionContext,
) -> Result<Admission<'_, P>, ScopeError> {
    let Permitted { platform, permits } = request_permits(platform, &context)?;
    Ok(Admission { context, platform, _permits: permits })
}

use super::{brand::ScopeEnd, guard::ScopeError, guarded_platform::GuardedPlatform};
use crate::context::execution::UserExecutionContext;
use std::fmt;

/// A context that the platform's guards have admitted; [`user_scope!`](crate::user_scope) opens it.
///
/// Holds the guards' permits, and gives them back when it is dropped.
pub struct Admission<'p, P: GuardedPlatform + ?Sized> {
    context: UserExecutionContext,
    platform: &'p P,
    _permits: P::Permits<'p>,
}

impl<'p, P: GuardedPlatform + ?Sized> Admission<'p, P> {
    /// The start of the scope that [`user_scope!`](crate::user_scope) opens.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn scope_end(&self) -> ScopeEnd<'_> {
        ScopeEnd::of_context(&self.context)
    }

    /// What [`user_scope!`](crate::user_scope) opens: by reference, one admission would open many scopes.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn by_value(self) -> Self {
        self
    }

    /// The platform that has admitted the context.
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

/// A platform whose guards have admitted a context, and their permits.
pub struct Permitted<'p, P: GuardedPlatform + ?Sized> {
    platform: &'p P,
    permits: P::Permits<'p>,
}

impl<'p, P: GuardedPlatform + ?Sized> Permitted<'p, P> {
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

/// Asks every guard of the platform, in order.
///
/// # Errors
///
/// What the first guard that refuses says.
pub fn permitted<'p, P: GuardedPlatform + ?Sized>(
    platform: &'p P,
    context: &UserExecutionContext,
) -> Result<Permitted<'p, P>, ScopeError> {
    Ok(Permitted { platform, permits: platform.permits(context)? })
}

/// As [`permitted`], with the context.
///
/// # Errors
///
/// What the first guard that refuses says.
pub fn admit<P: GuardedPlatform + ?Sized>(
    platform: &P,
    context: UserExecutionContext,
) -> Result<Admission<'_, P>, ScopeError> {
    let Permitted { platform, permits } = permitted(platform, &context)?;
    Ok(Admission { context, platform, _permits: permits })
}

use super::{
    brand::{EndsWithScope, ScopeEnd},
    user_scope::UserScope,
};
use std::fmt;

/// A scope that has just been opened by [`user_scope!`](crate::user_scope), and makes one factory.
///
/// Not `Clone`: one admission opens one scope, and one scope makes one factory.
pub struct OpenScope<'user, P: ?Sized> {
    scope: UserScope<'user>,
    platform: &'user P,
    _end: EndsWithScope<'user>,
}

impl<'user, P: ?Sized> OpenScope<'user, P> {
    /// Whose scope it is.
    #[must_use]
    pub fn scope(&self) -> UserScope<'user> {
        self.scope
    }

    /// What all users share.
    #[must_use]
    pub fn platform(&self) -> &'user P {
        self.platform
    }
}

impl<P: ?Sized> fmt::Debug for OpenScope<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenScope").finish_non_exhaustive()
    }
}

/// Opens the one scope of `end`.
#[inline]
pub fn open<'user, P: ?Sized>(end: &ScopeEnd<'user>, platform: &'user P) -> OpenScope<'user, P> {
    OpenScope { scope: UserScope::new(end), platform, _end: EndsWithScope::NEW }
}

/// Opens a scope that lasts until the end of the block: `user_scope!(scope = platform.admit(context)?);`.
///
/// The name is bound to an [`OpenScope`], which makes one factory. Prefer the platform's `for_user` where a closure
/// will do: the compiler's words about a leak are better there.
///
/// # Expands to
///
/// ```rust,ignore
#[doc = include_str!("../../docs/user_scope.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../../docs/user_scope.expanded.rs")]
/// ```
#[macro_export]
macro_rules! user_scope {
    () => {
        ::core::compile_error!("expected `name = platform.admit(context)?`")
    };
    ($($input:tt)*) => {
        $crate::codegen::__user_scope! { $crate $($input)* }
    };
}

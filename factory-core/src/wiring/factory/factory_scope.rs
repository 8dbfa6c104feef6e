//! The scope inside a factory.

use crate::scope::{open_scope::OpenScope, platform::RequestOfPlatform, user_scope::UserScope};
use std::fmt;

/// The open scope of a factory. It cannot be moved out, so no second factory can be made for the scope.
pub struct FactoryScope<'user, P: RequestOfPlatform + ?Sized>(OpenScope<'user, P>);

impl<'user, P: RequestOfPlatform + ?Sized> FactoryScope<'user, P> {
    /// Takes the scope that [`user_scope!`](crate::user_scope) has opened.
    #[must_use]
    pub fn new(open: OpenScope<'user, P>) -> Self {
        Self(open)
    }

    /// Returns the scope.
    #[inline]
    #[must_use]
    pub fn scope(&self) -> UserScope<'user> {
        self.0.scope()
    }

    /// Returns the platform.
    #[inline]
    #[must_use]
    pub fn platform(&self) -> &'user P {
        self.0.platform()
    }

    /// Returns the request data.
    #[inline]
    #[must_use]
    pub fn request(&self) -> &'user P::RequestData {
        self.0.request()
    }
}

impl<P: RequestOfPlatform + ?Sized> fmt::Debug for FactoryScope<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

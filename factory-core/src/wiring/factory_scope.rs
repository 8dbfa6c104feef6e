use crate::scope::{open::OpenScope, user_scope::UserScope};
use std::fmt;

/// An open scope that a factory has been made of: it is not taken out again, and so makes no second one.
pub struct FactoryScope<'user, P: ?Sized>(OpenScope<'user, P>);

impl<'user, P: ?Sized> FactoryScope<'user, P> {
    #[must_use]
    pub fn of(open: OpenScope<'user, P>) -> Self {
        Self(open)
    }

    #[inline]
    #[must_use]
    pub fn scope(&self) -> UserScope<'user> {
        self.0.scope()
    }

    #[inline]
    #[must_use]
    pub fn platform(&self) -> &'user P {
        self.0.platform()
    }
}

impl<P: ?Sized> fmt::Debug for FactoryScope<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

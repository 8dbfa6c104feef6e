//! Keys for external stores.

use super::principal::Principal;
use std::fmt;

/// A key for an external store, for the data of one component in one request of one user.
///
/// No other user, request or component has the same key, even if names contain separators: `to_string()` writes
/// each part after its length in bytes. [`UserScope::scoped_key`](crate::UserScope::scoped_key) and
/// [`UserExecutionContext::scoped_key`](crate::UserExecutionContext::scoped_key) return it, and there is no `From<&str>`.
/// `Debug` shows the component and no user data.
///
/// The request is part of the key, so a later request of the same user has another key.
///
/// ```
/// use factory_core::testing;
///
/// let (alice, bob) = (testing::context("alice"), testing::context("bob"));
/// assert_ne!(alice.scoped_key("drafts"), bob.scoped_key("drafts"));
/// assert!(alice.scoped_key("drafts").to_string().starts_with("4:user;5:tests;5:alice;"));
/// ```
#[doc(alias = "cache key")]
#[doc(alias = "redis")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ScopedKey {
    principal: Principal,
    request: String,
    component: String,
}

impl ScopedKey {
    pub(super) fn new(principal: Principal, request: &str, component: &str) -> Self {
        Self { principal, request: request.to_owned(), component: component.to_owned() }
    }
}

impl fmt::Display for ScopedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.principal {
            Principal::User(_) => "user",
            Principal::Service(_) => "service",
        };
        let issuer = self.principal.issuer().unwrap_or_default();
        let parts = [kind, issuer, self.principal.id(), &self.request, &self.component];
        // With its length before it, a part may contain the separators.
        parts.into_iter().try_for_each(|part| write!(f, "{}:{part};", part.len()))
    }
}

impl fmt::Debug for ScopedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScopedKey").field("component", &self.component).finish_non_exhaustive()
    }
}

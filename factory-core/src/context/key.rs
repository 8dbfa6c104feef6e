use super::identity::Principal;
use std::fmt;

/// A key that no other (user, request, component) has, whatever characters the three hold.
///
/// Compare and hash it as it is, or write it into an external store with `to_string()`: the text is as unambiguous as
/// the value. `Debug` shows no user data.
///
/// There is no `From<&str>`: a key comes from [`UserScope::scoped_key`](crate::UserScope::scoped_key).
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

/// Each part stands behind its length in bytes, so that no part can hold a separator by accident.
impl fmt::Display for ScopedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.principal {
            Principal::User(_) => "user",
            Principal::Service(_) => "service",
        };
        let issuer = self.principal.issuer().unwrap_or_default();
        let parts = [kind, issuer, self.principal.id(), &self.request, &self.component];
        parts.into_iter().try_for_each(|part| write!(f, "{}:{part};", part.len()))
    }
}

impl fmt::Debug for ScopedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScopedKey").field("component", &self.component).finish_non_exhaustive()
    }
}

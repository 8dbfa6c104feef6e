//! The user or the service of a scope.

use super::identity::{Identity, ServiceIdentity};
use std::sync::Arc;

/// The user or the service that a scope belongs to.
///
/// State and keys are looked up by the whole value: kind, tenant, issuer and id.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Principal {
    User(Identity),
    Service(ServiceIdentity),
}

impl Principal {
    /// Returns the user's id or the service's name.
    pub(crate) fn id(&self) -> &str {
        match self {
            Self::User(identity) => identity.user_id(),
            Self::Service(service) => service.name(),
        }
    }

    /// Returns the issuer of a user, or `None` for a service.
    pub(crate) fn issuer(&self) -> Option<&str> {
        match self {
            Self::User(identity) => Some(identity.issuer()),
            Self::Service(_) => None,
        }
    }

    /// Returns the tenant of the user or the service, or `None` if it has none.
    pub(crate) fn tenant(&self) -> Option<&str> {
        self.shared_tenant().map(AsRef::as_ref)
    }

    /// Returns the tenant as a value that is cheap to clone.
    pub(crate) fn shared_tenant(&self) -> Option<&Arc<str>> {
        match self {
            Self::User(identity) => identity.shared_tenant(),
            Self::Service(service) => service.shared_tenant(),
        }
    }
}

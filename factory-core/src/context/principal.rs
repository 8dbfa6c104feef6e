//! The owner of a scope.

use super::identity::{Identity, ServiceIdentity};

/// The user or the service that a scope belongs to.
///
/// State and keys are looked up by the whole value: kind, issuer and id.
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
}

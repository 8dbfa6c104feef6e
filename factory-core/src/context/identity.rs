use super::{
    id::{Setting, checked},
    invalid::{ContextField, InvalidContext},
};
use std::{fmt, sync::Arc};

/// A user, and who vouches for them.
///
/// Two issuers' `alice` are two people. There is no `Default`, no `From<&str>`, no `FromStr` and no
/// `Deserialize`: the one way to make an identity is [`Identity::verified`], by the code that checked the
/// credentials. A test's user, of [`testing::identity`](crate::testing::identity), is nobody else's.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Identity {
    user_id: Arc<str>,
    issuer: Arc<str>,
}

impl Identity {
    /// Says that `issuer` has verified that this request comes from `user_id`.
    ///
    /// # Errors
    ///
    /// [`InvalidContext::Blank`] or [`InvalidContext::Placeholder`], for either value.
    pub fn verified(user_id: impl Into<String>, issuer: impl Into<String>) -> Result<Self, InvalidContext> {
        let user_id = checked(ContextField::UserId, user_id.into(), Setting::Production)?.into();
        let issuer = checked(ContextField::Issuer, issuer.into(), Setting::Production)?.into();
        Ok(Self { user_id, issuer })
    }

    /// The id that the issuer knows the user by.
    #[must_use]
    pub fn user_id(&self) -> &str {
        &self.user_id
    }

    /// Who vouches for the user.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").finish_non_exhaustive()
    }
}

/// A service that works for no user: a nightly job, a queue consumer.
///
/// A type of its own, so that it can never stand in for a user who was not there.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ServiceIdentity {
    name: Arc<str>,
}

impl ServiceIdentity {
    /// Names a service.
    ///
    /// # Errors
    ///
    /// [`InvalidContext::Blank`] or [`InvalidContext::Placeholder`].
    pub fn new(name: impl Into<String>) -> Result<Self, InvalidContext> {
        let name = checked(ContextField::ServiceName, name.into(), Setting::Production)?.into();
        Ok(Self { name })
    }

    /// The service's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Debug for ServiceIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceIdentity").finish_non_exhaustive()
    }
}

/// Whose scope it is, compared whole: kind, issuer and id.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Principal {
    User(Identity),
    Service(ServiceIdentity),
}

impl Principal {
    pub(crate) fn id(&self) -> &str {
        match self {
            Self::User(identity) => identity.user_id(),
            Self::Service(service) => service.name(),
        }
    }

    pub(crate) fn issuer(&self) -> Option<&str> {
        match self {
            Self::User(identity) => Some(identity.issuer()),
            Self::Service(_) => None,
        }
    }
}

//! The answer to the question whether two scopes belong to the same user.

use super::{
    identity::{Identity, ServiceIdentity},
    principal::Principal,
};
use std::{fmt, sync::Arc};

/// The user or the service that a scope belongs to, as an opaque value to compare and to use as a key of a map.
///
/// Two owners are equal if kind, tenant, issuer and id are equal. The actor, the conversation and the request are no part
/// of it. [`UserScope::owner`](crate::UserScope::owner), [`UserExecutionContext::owner`](crate::UserExecutionContext::owner)
/// and [`Identity::owner`] return it. It shows no user data, also not in `Debug`. Cloning it is cheap.
///
/// ```
/// use factory_core::{Identity, InvalidContext, Owner, UserExecutionContext};
///
/// fn owner(user: &str, tenant: &str, thread: &str) -> Result<Owner, InvalidContext> {
///     let identity = Identity::verified(user, "https://login.acme.com")?.with_tenant(tenant)?;
///     Ok(UserExecutionContext::new(identity, thread, "run-1")?.owner())
/// }
///
/// assert!(owner("alice", "acme", "conversation-7")? == owner("alice", "acme", "conversation-8")?);
/// assert!(owner("alice", "acme", "conversation-7")? != owner("alice", "globex", "conversation-7")?);
/// assert_eq!(format!("{:?}", owner("alice", "acme", "conversation-7")?), "Owner { .. }");
/// # Ok::<(), InvalidContext>(())
/// ```
#[doc(alias = "principal")]
#[doc(alias = "current user")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Owner(Kind);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Kind {
    Principal(Principal),
    Tenant(Arc<str>),
}

impl Owner {
    /// Returns the owner of a user's or a service's scopes.
    pub(crate) fn of_principal(principal: &Principal) -> Self {
        Self(Kind::Principal(principal.clone()))
    }
}

// Here and not beside the types, because modules import each other in one direction.
impl Identity {
    /// Returns the owner of the user's scopes, such as to end the access of a user who has no open scope.
    ///
    /// ```
    /// use factory_core::testing;
    ///
    /// assert_eq!(testing::identity("alice").owner(), testing::context("alice").owner());
    /// assert_ne!(testing::identity("alice").owner(), testing::identity("bob").owner());
    /// ```
    #[must_use]
    pub fn owner(&self) -> Owner {
        Owner(Kind::Principal(Principal::User(self.clone())))
    }
}

impl ServiceIdentity {
    /// Returns the owner of the service's scopes.
    ///
    /// ```
    /// use factory_core::{InvalidContext, ServiceIdentity, UserExecutionContext};
    ///
    /// let service = ServiceIdentity::new("nightly-report")?;
    /// let owner = service.owner();
    /// assert_eq!(UserExecutionContext::for_service(service, "reports", "2031-05-01")?.owner(), owner);
    /// # Ok::<(), InvalidContext>(())
    /// ```
    #[must_use]
    pub fn owner(&self) -> Owner {
        Owner(Kind::Principal(Principal::Service(self.clone())))
    }
}

/// An owner that is borrowed from a context, so that looking it up copies nothing.
#[derive(Clone, Copy)]
pub(crate) enum OwnerRef<'a> {
    /// The owner of a user's or a service's scopes.
    Principal(&'a Principal),
    /// The owner that all users and services of a tenant have in common. It equals no user and no service.
    Tenant(&'a Arc<str>),
}

impl<'a> OwnerRef<'a> {
    /// Returns the texts to hash. Different owners may have the same ones.
    pub(crate) fn texts(self) -> [&'a str; 3] {
        match self {
            Self::Principal(principal) => {
                [principal.id(), principal.issuer().unwrap_or_default(), principal.tenant().unwrap_or_default()]
            }
            Self::Tenant(tenant) => [tenant, "", ""],
        }
    }

    // The functions below are no traits of `Owner`, because rustc would list this type in errors about `Owner`.

    /// Returns whether this is the owner `other`.
    pub(crate) fn is(self, other: &Owner) -> bool {
        match (self, &other.0) {
            (Self::Principal(principal), Kind::Principal(other)) => principal == other,
            (Self::Tenant(tenant), Kind::Tenant(other)) => tenant == other,
            (Self::Principal(_), Kind::Tenant(_)) | (Self::Tenant(_), Kind::Principal(_)) => false,
        }
    }

    /// Copies the owner.
    pub(crate) fn to_owner(self) -> Owner {
        match self {
            Self::Principal(principal) => Owner::of_principal(principal),
            Self::Tenant(tenant) => Owner(Kind::Tenant(Arc::clone(tenant))),
        }
    }
}

impl fmt::Debug for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Owner").finish_non_exhaustive()
    }
}

//! Identities of users and services.

use super::{
    id::check_id,
    invalid_context::{ContextField, InvalidContext},
};
use std::{fmt, sync::Arc};

/// A user, together with the issuer that vouches for them.
///
/// Two issuers may know different people by one id, so identities are equal only if all parts are equal: id, issuer and
/// tenant. Ids are compared byte for byte and never normalized.
///
/// [`Identity::verified`] is the only way to make one: there is no `Default`, `From<&str>`, `FromStr` or `Deserialize`.
/// Call it in the code that checks the credentials, and nowhere else. Tests use
/// [`testing::identity`](crate::testing::identity), whose issuer is `tests`. `Debug` shows no user data.
///
/// ```
/// use factory_core::{Identity, InvalidContext, UserExecutionContext};
///
/// fn authenticate(subject: &str, issuer: &str) -> Result<Identity, InvalidContext> {
///     // … after the signature of the token has been checked:
///     Identity::verified(subject, issuer)
/// }
///
/// let alice = authenticate("alice", "https://login.acme.com")?;
/// assert_eq!(alice.user_id(), "alice");
/// assert_eq!(alice.issuer(), "https://login.acme.com");
/// assert_ne!(alice, authenticate("alice", "https://login.globex.com")?);
///
/// let context = UserExecutionContext::new(alice, "conversation-7", "run-1")?;
/// # Ok::<(), InvalidContext>(())
/// ```
#[doc(alias = "current user")]
#[doc(alias = "tenant")]
#[doc(alias = "principal")]
#[doc(alias = "authentication")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Identity {
    // One allocation, because every look-up of a user's state clones it.
    parts: Arc<UserParts>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct UserParts {
    user_id: String,
    issuer: String,
    tenant: Option<Arc<str>>,
}

impl Identity {
    /// Creates the identity of a user whose credentials `issuer` has verified.
    ///
    /// The crate cannot check the claim: every call of this function is a place to review.
    ///
    /// # Errors
    ///
    /// Returns an [`InvalidContext`] if a value cannot be an id, by the rules that are listed there. The user id is checked
    /// before the issuer.
    ///
    /// ```
    /// use factory_core::{ContextField, Identity, InvalidContext};
    ///
    /// let blank = Identity::verified("", "https://login.acme.com");
    /// assert_eq!(blank.unwrap_err(), InvalidContext::Blank { field: ContextField::UserId });
    /// ```
    #[doc(alias = "login")]
    #[cfg_attr(factory_facts, deprecated(note = "factory fact: calls `Identity::verified`"))]
    pub fn verified(user_id: impl Into<String>, issuer: impl Into<String>) -> Result<Self, InvalidContext> {
        let user_id = check_id(ContextField::UserId, user_id.into())?;
        let issuer = check_id(ContextField::Issuer, issuer.into())?;
        Ok(Self { parts: Arc::new(UserParts { user_id, issuer, tenant: None }) })
    }

    /// Adds the tenant, such as the company or the workspace, that the user belongs to.
    ///
    /// The tenant is part of the identity: alice of acme and alice of globex are two users, and so is alice without a
    /// tenant. A second call replaces the first one's tenant.
    ///
    /// # Errors
    ///
    /// The same errors as [`Identity::verified`], for the field [`ContextField::Tenant`].
    ///
    /// ```
    /// use factory_core::{Identity, InvalidContext};
    ///
    /// let alice = Identity::verified("alice", "https://login.acme.com")?;
    /// let of_acme = alice.clone().with_tenant("acme")?;
    /// assert_eq!((alice.tenant(), of_acme.tenant()), (None, Some("acme")));
    /// assert_ne!(of_acme, alice.with_tenant("globex")?);
    /// # Ok::<(), InvalidContext>(())
    /// ```
    #[doc(alias = "organization")]
    #[doc(alias = "workspace")]
    pub fn with_tenant(self, tenant: impl Into<String>) -> Result<Self, InvalidContext> {
        let mut parts = Arc::unwrap_or_clone(self.parts);
        parts.tenant = Some(check_tenant(tenant.into())?);
        Ok(Self { parts: Arc::new(parts) })
    }

    /// Returns the id by which the issuer knows the user.
    #[must_use]
    pub fn user_id(&self) -> &str {
        &self.parts.user_id
    }

    /// Returns the name of the issuer that vouches for the user.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.parts.issuer
    }

    /// Returns the tenant that the user belongs to, or `None` without one.
    #[must_use]
    pub fn tenant(&self) -> Option<&str> {
        self.shared_tenant().map(AsRef::as_ref)
    }

    pub(super) fn shared_tenant(&self) -> Option<&Arc<str>> {
        self.parts.tenant.as_ref()
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").finish_non_exhaustive()
    }
}

/// A service that works for no user, such as a nightly job or a queue consumer.
///
/// It is a type of its own, so that a service is never taken for a user. `Debug` shows no data.
///
/// ```
/// use factory_core::{InvalidContext, ServiceIdentity, UserExecutionContext};
///
/// let service = ServiceIdentity::new("nightly-report")?;
/// assert_eq!(service.name(), "nightly-report");
///
/// let context = UserExecutionContext::for_service(service, "reports", "2031-05-01")?;
/// assert!(context.is_service());
/// # Ok::<(), InvalidContext>(())
/// ```
#[doc(alias = "cron")]
#[doc(alias = "job")]
#[doc(alias = "system user")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ServiceIdentity {
    name: Arc<str>,
    tenant: Option<Arc<str>>,
}

impl ServiceIdentity {
    /// Creates the identity of the service `name`.
    ///
    /// # Errors
    ///
    /// Returns an [`InvalidContext`] if the name cannot be an id, by the rules that are listed there.
    pub fn new(name: impl Into<String>) -> Result<Self, InvalidContext> {
        let name = check_id(ContextField::ServiceName, name.into())?.into();
        Ok(Self { name, tenant: None })
    }

    /// Adds the tenant that the service works for.
    ///
    /// The tenant is part of the identity, as a user's is. Without one, the service works for no tenant.
    ///
    /// # Errors
    ///
    /// The same errors as [`ServiceIdentity::new`], for the field [`ContextField::Tenant`].
    ///
    /// ```
    /// use factory_core::{InvalidContext, ServiceIdentity};
    ///
    /// let service = ServiceIdentity::new("nightly-report")?;
    /// assert_eq!(service.clone().with_tenant("acme")?.tenant(), Some("acme"));
    /// assert_ne!(service.clone().with_tenant("acme")?, service);
    /// # Ok::<(), InvalidContext>(())
    /// ```
    pub fn with_tenant(self, tenant: impl Into<String>) -> Result<Self, InvalidContext> {
        Ok(Self { tenant: Some(check_tenant(tenant.into())?), ..self })
    }

    /// Returns the service's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the tenant that the service works for, or `None` without one.
    #[must_use]
    pub fn tenant(&self) -> Option<&str> {
        self.tenant.as_deref()
    }

    pub(super) fn shared_tenant(&self) -> Option<&Arc<str>> {
        self.tenant.as_ref()
    }
}

impl fmt::Debug for ServiceIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceIdentity").finish_non_exhaustive()
    }
}

fn check_tenant(tenant: String) -> Result<Arc<str>, InvalidContext> {
    Ok(check_id(ContextField::Tenant, tenant)?.into())
}

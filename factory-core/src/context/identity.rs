//! Identities of users and services.

use super::{
    id::{Setting, check_id},
    invalid_context::{ContextField, InvalidContext},
};
use std::{fmt, sync::Arc};

/// A user, together with the issuer that vouches for them.
///
/// Two issuers may know different people by one id, so identities are equal only if both parts are equal. Ids are
/// compared byte for byte and never normalized.
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
    user_id: Arc<str>,
    issuer: Arc<str>,
}

impl Identity {
    /// Creates the identity of a user whose credentials `issuer` has verified.
    ///
    /// The crate cannot check the claim: every call of this function is a place to review.
    ///
    /// # Errors
    ///
    /// - [`InvalidContext::Blank`] if a value is empty or has no visible character.
    /// - [`InvalidContext::Placeholder`] if a value is a placeholder such as `default`, or begins with one such as
    ///   `test_`.
    ///
    /// ```
    /// use factory_core::{ContextField, Identity, InvalidContext};
    ///
    /// let blank = Identity::verified("", "https://login.acme.com");
    /// assert_eq!(blank.unwrap_err(), InvalidContext::Blank { field: ContextField::UserId });
    /// ```
    #[doc(alias = "login")]
    pub fn verified(user_id: impl Into<String>, issuer: impl Into<String>) -> Result<Self, InvalidContext> {
        let user_id = check_id(ContextField::UserId, user_id.into(), Setting::Production)?.into();
        let issuer = check_id(ContextField::Issuer, issuer.into(), Setting::Production)?.into();
        Ok(Self { user_id, issuer })
    }

    /// Returns the id by which the issuer knows the user.
    #[must_use]
    pub fn user_id(&self) -> &str {
        &self.user_id
    }

    /// Returns the name of the issuer that vouches for the user.
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
}

impl ServiceIdentity {
    /// Creates the identity of the service `name`.
    ///
    /// # Errors
    ///
    /// - [`InvalidContext::Blank`] if the name is empty or has no visible character.
    /// - [`InvalidContext::Placeholder`] if the name is a placeholder such as `default`, or begins with one such as
    ///   `test_`.
    pub fn new(name: impl Into<String>) -> Result<Self, InvalidContext> {
        let name = check_id(ContextField::ServiceName, name.into(), Setting::Production)?.into();
        Ok(Self { name })
    }

    /// Returns the service's name.
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

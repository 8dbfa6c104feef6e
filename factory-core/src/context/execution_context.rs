//! The context of one piece of work.

use super::{
    close_hooks::CloseHooks,
    depth::MAX_DEPTH,
    id::check_id,
    identity::Identity,
    invalid_context::{ContextField, InvalidContext},
    no_tenant::NoTenant,
    owner::{Owner, OwnerRef},
    principal::Principal,
    request_id::new_request_id,
};
use std::{fmt, time::SystemTime};

/// The user or service that a piece of work is done for, and the ids of the work.
///
/// A web handler makes one per request, after it has authenticated the user, and moves it into the scope that it opens.
/// A context opens one scope: it is neither `Clone` nor `Copy`, has no setters and no `Default`, and cannot be changed to
/// another user's. `Debug` shows no user data.
///
/// ```
/// use factory_core::{Identity, InvalidContext, UserExecutionContext};
///
/// let alice = Identity::verified("alice", "https://login.acme.com")?;
/// let context = UserExecutionContext::new(alice, "conversation-7", "run-1")?;
/// assert_eq!(context.user_id(), "alice");
/// assert_eq!(context.issuer(), Some("https://login.acme.com"));
/// assert_eq!((context.thread_id(), context.run_id()), ("conversation-7", "run-1"));
/// assert_eq!(context.request_id().len(), 36); // a new UUID of version 7
/// assert_eq!(context.depth(), 0);
/// # Ok::<(), InvalidContext>(())
/// ```
#[doc(alias = "session")]
#[doc(alias = "request context")]
#[doc(alias = "current user")]
#[doc(alias = "tenant")]
pub struct UserExecutionContext {
    pub(super) principal: Principal,
    pub(super) actor: Option<Identity>,
    pub(super) thread: String,
    pub(super) run: String,
    pub(super) request: String,
    pub(super) parent_request: Option<String>,
    pub(super) operation: Option<String>,
    pub(super) connection: Option<String>,
    pub(super) depth: u32,
    pub(super) created: SystemTime,
    /// Dropped with the context, when the scope has closed.
    pub(super) close_hooks: CloseHooks,
}

impl UserExecutionContext {
    /// The greatest depth of a context, the same as [`MAX_DEPTH`](crate::MAX_DEPTH).
    pub const MAX_DEPTH: u32 = MAX_DEPTH;

    /// Creates a context of the same user for an operation that continues after this request.
    pub(crate) fn child(&self, operation: &str) -> Result<Self, InvalidContext> {
        let depth = self.depth + 1;
        if depth > MAX_DEPTH {
            return Err(InvalidContext::TooDeep { depth });
        }
        Ok(Self {
            principal: self.principal.clone(),
            actor: self.actor.clone(),
            thread: self.thread.clone(),
            run: self.run.clone(),
            request: new_request_id(),
            parent_request: Some(self.request.clone()),
            operation: Some(check_id(ContextField::Operation, operation.to_owned())?),
            connection: self.connection.clone(),
            depth,
            created: SystemTime::now(),
            close_hooks: CloseHooks::default(),
        })
    }

    /// Returns the user's id, or the name of a service.
    #[must_use]
    pub fn user_id(&self) -> &str {
        self.principal.id()
    }

    /// Returns the issuer that vouches for the user, or `None` for a service.
    #[must_use]
    pub fn issuer(&self) -> Option<&str> {
        self.principal.issuer()
    }

    /// Returns the tenant of the user or the service, or `None` without one.
    #[must_use]
    pub fn tenant(&self) -> Option<&str> {
        self.principal.tenant()
    }

    /// Returns the user who acts for this user, or `None` if the builder was not given one.
    #[must_use]
    pub fn actor(&self) -> Option<&Identity> {
        self.actor.as_ref()
    }

    /// Returns the owner of the scope that this context opens, to compare it with another scope's.
    ///
    /// ```
    /// use factory_core::testing;
    ///
    /// assert_eq!(testing::context("alice").owner(), testing::context("alice").owner());
    /// assert_ne!(testing::context("alice").owner(), testing::context("bob").owner());
    /// ```
    #[must_use]
    pub fn owner(&self) -> Owner {
        Owner::of_principal(&self.principal)
    }

    /// Returns [`owner`](Self::owner) without copying it.
    pub(crate) fn owner_ref(&self) -> OwnerRef<'_> {
        OwnerRef::Principal(&self.principal)
    }

    /// Returns the owner that all users and services of the tenant have in common.
    pub(crate) fn tenant_ref(&self) -> Result<OwnerRef<'_>, NoTenant> {
        self.principal.shared_tenant().map(OwnerRef::Tenant).ok_or(NoTenant)
    }

    /// Returns the functions that run when the scope has closed.
    pub(crate) fn close_hooks(&self) -> &CloseHooks {
        &self.close_hooks
    }

    /// Returns whether the work is done for a service and not for a user.
    #[must_use]
    pub fn is_service(&self) -> bool {
        matches!(self.principal, Principal::Service(_))
    }

    /// Returns the id of the conversation.
    #[must_use]
    pub fn thread_id(&self) -> &str {
        &self.thread
    }

    /// Returns the id of the run within the conversation.
    #[must_use]
    pub fn run_id(&self) -> &str {
        &self.run
    }

    /// Returns the id of the request within the run, by default a UUID of version 7.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request
    }

    /// Returns the id of the request that created this context by [`UserScope::child`](crate::UserScope::child), or
    /// `None` for a context that is not a child.
    #[must_use]
    pub fn parent_request_id(&self) -> Option<&str> {
        self.parent_request.as_deref()
    }

    /// Returns the operation that this child context was created for, or `None` for a context that is not a child.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }

    /// Returns the id of the connection that the request arrived on, or `None` if the builder was not given one.
    #[must_use]
    pub fn connection_id(&self) -> Option<&str> {
        self.connection.as_deref()
    }

    /// Returns the number of contexts that this one descends from: 0 for a request, 1 for its child, at most
    /// [`MAX_DEPTH`](Self::MAX_DEPTH).
    #[must_use]
    pub fn depth(&self) -> u32 {
        self.depth
    }

    /// Returns the time at which the context was created, by the system clock.
    #[must_use]
    pub fn created_at(&self) -> SystemTime {
        self.created
    }
}

impl fmt::Debug for UserExecutionContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserExecutionContext").field("depth", &self.depth).finish_non_exhaustive()
    }
}

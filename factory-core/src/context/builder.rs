//! The functions that create a context.

use super::{
    close_hooks::CloseHooks,
    execution_context::UserExecutionContext,
    id::check_id,
    identity::{Identity, ServiceIdentity},
    invalid_context::{ContextField, InvalidContext},
    principal::Principal,
    request_id::new_request_id,
};
use std::{fmt, time::SystemTime};

impl UserExecutionContext {
    /// Creates a context for one request of one user, with a new UUID of version 7 as the request id.
    ///
    /// Use [`builder`](Self::builder) to set the request id or the connection id.
    ///
    /// # Errors
    ///
    /// Returns an [`InvalidContext`] if the thread or the run cannot be an id, by the rules that are listed there.
    pub fn new(identity: Identity, thread: impl Into<String>, run: impl Into<String>) -> Result<Self, InvalidContext> {
        Self::builder(identity).thread(thread).run(run).build()
    }

    /// Creates a context for work that is done for no user.
    ///
    /// Nothing of a user is reachable from a service's scope. If the work is done for a user, use that user's
    /// [`UserScope::child`](crate::UserScope::child) instead.
    ///
    /// # Errors
    ///
    /// The same errors as [`UserExecutionContext::new`].
    ///
    /// ```
    /// use factory_core::{InvalidContext, ServiceIdentity, UserExecutionContext};
    ///
    /// let service = ServiceIdentity::new("nightly-report")?;
    /// let context = UserExecutionContext::for_service(service, "reports", "2031-05-01")?;
    /// assert_eq!((context.user_id(), context.issuer()), ("nightly-report", None));
    /// # Ok::<(), InvalidContext>(())
    /// ```
    #[doc(alias = "cron")]
    #[doc(alias = "job")]
    #[cfg_attr(factory_facts, deprecated(note = "factory fact: calls `UserExecutionContext::for_service`"))]
    pub fn for_service(
        service: ServiceIdentity,
        thread: impl Into<String>,
        run: impl Into<String>,
    ) -> Result<Self, InvalidContext> {
        UserExecutionContextBuilder::new(Principal::Service(service)).thread(thread).run(run).build()
    }

    /// Starts a context of a user, to which optional ids can be added.
    ///
    /// ```
    /// use factory_core::{Identity, InvalidContext, UserExecutionContext};
    ///
    /// let alice = Identity::verified("alice", "https://login.acme.com")?;
    /// let context = UserExecutionContext::builder(alice)
    ///     .thread("conversation-7")
    ///     .run("run-1")
    ///     .request("018f3a5e-7c1b-7000-8000-00000000c0de")
    ///     .connection("socket-3")
    ///     .build()?;
    /// assert_eq!(context.connection_id(), Some("socket-3"));
    /// # Ok::<(), InvalidContext>(())
    /// ```
    pub fn builder(identity: Identity) -> UserExecutionContextBuilder {
        UserExecutionContextBuilder::new(Principal::User(identity))
    }
}

/// A builder of a [`UserExecutionContext`], returned by [`UserExecutionContext::builder`].
///
/// [`thread`](Self::thread) and [`run`](Self::run) are required. Nothing is checked before [`build`](Self::build).
///
/// ```
/// use factory_core::{InvalidContext, UserExecutionContext, testing};
///
/// let builder = UserExecutionContext::builder(testing::identity("alice"));
/// let context = builder.thread("conversation-7").run("run-1").build()?;
/// assert_eq!(context.connection_id(), None);
/// # Ok::<(), InvalidContext>(())
/// ```
#[must_use = "a builder makes a context only when `.build()` is called"]
pub struct UserExecutionContextBuilder {
    principal: Principal,
    actor: Option<Identity>,
    thread: Option<String>,
    run: Option<String>,
    request: Option<String>,
    connection: Option<String>,
}

impl UserExecutionContextBuilder {
    fn new(principal: Principal) -> Self {
        Self { principal, actor: None, thread: None, run: None, request: None, connection: None }
    }

    /// Sets the id of the conversation, which is required.
    pub fn thread(mut self, id: impl Into<String>) -> Self {
        self.thread = Some(id.into());
        self
    }

    /// Sets the id of the run within the conversation, which is required.
    pub fn run(mut self, id: impl Into<String>) -> Self {
        self.run = Some(id.into());
        self
    }

    /// Sets the id of the request within the run. The default is a new UUID of version 7.
    pub fn request(mut self, id: impl Into<String>) -> Self {
        self.request = Some(id.into());
        self
    }

    /// Sets the id of the connection that the request arrived on. The default is none.
    pub fn connection(mut self, id: impl Into<String>) -> Self {
        self.connection = Some(id.into());
        self
    }

    /// Changes nothing. An id such as `test-7` is now accepted everywhere.
    #[deprecated(since = "0.2.0", note = "an id may begin with `test`; leave the call out")]
    pub fn in_tests(self) -> Self {
        self
    }

    /// Sets the user who acts for the context's user, such as a member of the support team. The default is none.
    ///
    /// State and keys are those of the user, the subject. The actor is known for the audit trail, and decides nothing: the
    /// application has checked that the actor may act for this user.
    ///
    /// ```
    /// use factory_core::{Identity, InvalidContext, UserExecutionContext};
    ///
    /// let alice = Identity::verified("alice", "https://login.acme.com")?;
    /// let support = Identity::verified("sam", "https://staff.acme.com")?;
    /// let context = UserExecutionContext::builder(alice).actor(support).thread("conversation-7").run("run-1").build()?;
    /// assert_eq!(context.user_id(), "alice");
    /// assert_eq!(context.actor().map(Identity::user_id), Some("sam"));
    /// # Ok::<(), InvalidContext>(())
    /// ```
    #[doc(alias = "impersonation")]
    #[doc(alias = "delegation")]
    #[doc(alias = "on behalf of")]
    pub fn actor(mut self, identity: Identity) -> Self {
        self.actor = Some(identity);
        self
    }

    /// Checks every id and creates the context.
    ///
    /// # Errors
    ///
    /// - [`InvalidContext::Missing`] if the thread or the run was not set.
    /// - Another [`InvalidContext`] if an id is given that cannot be one, by the rules that are listed there.
    ///
    /// The fields are checked in the order thread, run, request, connection, and the first error is returned.
    pub fn build(self) -> Result<UserExecutionContext, InvalidContext> {
        let optional = |field, id: Option<String>| id.map(|id| check_id(field, id)).transpose();
        let required = |field, id| optional(field, id)?.ok_or(InvalidContext::Missing { field });
        Ok(UserExecutionContext {
            thread: required(ContextField::ThreadId, self.thread)?,
            run: required(ContextField::RunId, self.run)?,
            request: optional(ContextField::RequestId, self.request)?.unwrap_or_else(new_request_id),
            connection: optional(ContextField::ConnectionId, self.connection)?,
            principal: self.principal,
            actor: self.actor,
            parent_request: None,
            operation: None,
            depth: 0,
            created: SystemTime::now(),
            close_hooks: CloseHooks::default(),
        })
    }
}

impl fmt::Debug for UserExecutionContextBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserExecutionContextBuilder").finish_non_exhaustive()
    }
}

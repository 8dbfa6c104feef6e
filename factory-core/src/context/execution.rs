use super::{
    id::{Setting, checked, new_request_id},
    identity::{Identity, Principal, ServiceIdentity},
    invalid::{ContextField, InvalidContext, MAX_DEPTH},
    key::ScopedKey,
};

use std::{fmt, time::SystemTime};

/// Who a piece of work is for, and which one it is.
///
/// A context is moved into the one scope that it opens. It is neither `Clone` nor `Copy` and has no setters and no
/// `Default`: it serves one request, and nothing makes it another user's. Where the application keeps one, or overwrites
/// it with another, is the application's.
///
/// `Debug` shows no user data.
pub struct UserExecutionContext {
    principal: Principal,
    thread: String,
    run: String,
    request: String,
    parent_request: Option<String>,
    operation: Option<String>,
    connection: Option<String>,
    depth: u32,
    created: SystemTime,
    setting: Setting,
}

impl UserExecutionContext {
    /// A context for one request of one user. The request id is a new UUID of version 7.
    ///
    /// # Errors
    ///
    /// [`InvalidContext::Blank`] or [`InvalidContext::Placeholder`], for either value.
    pub fn new(identity: Identity, thread: impl Into<String>, run: impl Into<String>) -> Result<Self, InvalidContext> {
        Self::builder(identity).thread(thread).run(run).build()
    }

    /// A context for work that is done for no user.
    ///
    /// # Errors
    ///
    /// As [`UserExecutionContext::new`].
    pub fn for_service(
        service: ServiceIdentity,
        thread: impl Into<String>,
        run: impl Into<String>,
    ) -> Result<Self, InvalidContext> {
        UserExecutionContextBuilder::of(Principal::Service(service)).thread(thread).run(run).build()
    }

    /// A context with more than the two ids that every one needs.
    pub fn builder(identity: Identity) -> UserExecutionContextBuilder {
        UserExecutionContextBuilder::of(Principal::User(identity))
    }

    pub(crate) fn child(&self, operation: &str) -> Result<Self, InvalidContext> {
        let depth = self.depth + 1;
        if depth > MAX_DEPTH {
            return Err(InvalidContext::TooDeep { depth });
        }
        Ok(Self {
            principal: self.principal.clone(),
            thread: self.thread.clone(),
            run: self.run.clone(),
            request: new_request_id(),
            parent_request: Some(self.request.clone()),
            operation: Some(checked(ContextField::Operation, operation.to_owned(), self.setting)?),
            connection: self.connection.clone(),
            depth,
            created: SystemTime::now(),
            setting: self.setting,
        })
    }

    pub(crate) fn principal(&self) -> &Principal {
        &self.principal
    }

    /// The user's id; for a service, its name.
    #[must_use]
    pub fn user_id(&self) -> &str {
        self.principal.id()
    }

    /// Who vouches for the user; `None` for a service.
    #[must_use]
    pub fn issuer(&self) -> Option<&str> {
        self.principal.issuer()
    }

    /// Whether this is a service's context and not a user's.
    #[must_use]
    pub fn is_service(&self) -> bool {
        matches!(self.principal, Principal::Service(_))
    }

    /// The conversation.
    #[must_use]
    pub fn thread_id(&self) -> &str {
        &self.thread
    }

    /// The run within the conversation.
    #[must_use]
    pub fn run_id(&self) -> &str {
        &self.run
    }

    /// The request within the run: a UUID of version 7 unless one was given.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request
    }

    /// The request that this one is a child of.
    #[must_use]
    pub fn parent_request_id(&self) -> Option<&str> {
        self.parent_request.as_deref()
    }

    /// What this child context was made for.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }

    /// The connection that the request came in by.
    #[must_use]
    pub fn connection_id(&self) -> Option<&str> {
        self.connection.as_deref()
    }

    /// 0 for a request, 1 for its child, up to [`MAX_DEPTH`].
    #[must_use]
    pub fn depth(&self) -> u32 {
        self.depth
    }

    /// When the context was made, by the system's clock.
    #[must_use]
    pub fn created_at(&self) -> SystemTime {
        self.created
    }

    /// A key for an external store that holds `component`'s data of this request.
    #[must_use]
    pub fn scoped_key(&self, component: &str) -> ScopedKey {
        ScopedKey::new(self.principal.clone(), &self.request, component)
    }
}

impl fmt::Debug for UserExecutionContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserExecutionContext").field("depth", &self.depth).finish_non_exhaustive()
    }
}

/// Builds a [`UserExecutionContext`]; made by [`UserExecutionContext::builder`].
#[must_use = "a builder makes a context only when `.build()` is called"]
pub struct UserExecutionContextBuilder {
    principal: Principal,
    thread: Option<String>,
    run: Option<String>,
    request: Option<String>,
    connection: Option<String>,
    setting: Setting,
}

impl UserExecutionContextBuilder {
    fn of(principal: Principal) -> Self {
        Self { principal, thread: None, run: None, request: None, connection: None, setting: Setting::Production }
    }

    /// The conversation; required.
    pub fn thread(mut self, id: impl Into<String>) -> Self {
        self.thread = Some(id.into());
        self
    }

    /// The run within the conversation; required.
    pub fn run(mut self, id: impl Into<String>) -> Self {
        self.run = Some(id.into());
        self
    }

    /// The request within the run; a new UUID of version 7 when not given.
    pub fn request(mut self, id: impl Into<String>) -> Self {
        self.request = Some(id.into());
        self
    }

    /// The connection that the request came in by; none when not given.
    pub fn connection(mut self, id: impl Into<String>) -> Self {
        self.connection = Some(id.into());
        self
    }

    /// Lets this context's own ids start with the word `test`. The identity is checked as ever.
    pub fn in_tests(mut self) -> Self {
        self.setting = Setting::Test;
        self
    }

    /// Checks every id and makes the context.
    ///
    /// # Errors
    ///
    /// [`InvalidContext::Missing`] for a thread or run that was not given; [`InvalidContext::Blank`] or
    /// [`InvalidContext::Placeholder`] for any id that was.
    pub fn build(self) -> Result<UserExecutionContext, InvalidContext> {
        let optional = |field, id: Option<String>| id.map(|id| checked(field, id, self.setting)).transpose();
        let required = |field, id| optional(field, id)?.ok_or(InvalidContext::Missing { field });
        Ok(UserExecutionContext {
            thread: required(ContextField::ThreadId, self.thread)?,
            run: required(ContextField::RunId, self.run)?,
            request: optional(ContextField::RequestId, self.request)?.unwrap_or_else(new_request_id),
            connection: optional(ContextField::ConnectionId, self.connection)?,
            principal: self.principal,
            parent_request: None,
            operation: None,
            depth: 0,
            created: SystemTime::now(),
            setting: self.setting,
        })
    }
}

impl fmt::Debug for UserExecutionContextBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserExecutionContextBuilder").finish_non_exhaustive()
    }
}

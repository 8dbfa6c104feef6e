use super::brand::{Brand, ScopeEnd};
use crate::context::{execution::UserExecutionContext, invalid::InvalidContext, key::ScopedKey};
use std::{fmt, time::SystemTime};

/// One piece of work for one user, as a value: who it is for, under a lifetime that belongs to it alone.
///
/// `'user` is invariant, ends with the scope and equals no other scope's lifetime. A type that holds a `UserScope<'user>`
/// therefore cannot be kept anywhere that outlives the scope, nor be passed off as another scope's.
///
/// `Copy`, `Send`, `Sync`, one word. `Debug` shows no user data.
#[derive(Clone, Copy)]
pub struct UserScope<'user> {
    context: &'user UserExecutionContext,
    _brand: Brand<'user>,
}

impl<'user> UserScope<'user> {
    pub(super) fn new(end: &ScopeEnd<'user>) -> Self {
        Self { context: end.context(), _brand: end.brand() }
    }

    /// The user's id; for a service, its name.
    #[must_use]
    pub fn user_id(&self) -> &'user str {
        self.context.user_id()
    }

    /// Who vouches for the user; `None` for a service.
    #[must_use]
    pub fn issuer(&self) -> Option<&'user str> {
        self.context.issuer()
    }

    /// Whether the work is a service's and not a user's.
    #[must_use]
    pub fn is_service(&self) -> bool {
        self.context.is_service()
    }

    /// The conversation.
    #[must_use]
    pub fn thread_id(&self) -> &'user str {
        self.context.thread_id()
    }

    /// The run within the conversation.
    #[must_use]
    pub fn run_id(&self) -> &'user str {
        self.context.run_id()
    }

    /// The request within the run: a UUID of version 7 unless one was given.
    #[must_use]
    pub fn request_id(&self) -> &'user str {
        self.context.request_id()
    }

    /// The request that this one is a child of.
    #[must_use]
    pub fn parent_request_id(&self) -> Option<&'user str> {
        self.context.parent_request_id()
    }

    /// What this child scope's context was made for.
    #[must_use]
    pub fn operation(&self) -> Option<&'user str> {
        self.context.operation()
    }

    /// The connection that the request came in by.
    #[must_use]
    pub fn connection_id(&self) -> Option<&'user str> {
        self.context.connection_id()
    }

    /// 0 for a request, 1 for its child, up to [`MAX_DEPTH`](crate::MAX_DEPTH).
    #[must_use]
    pub fn depth(&self) -> u32 {
        self.context.depth()
    }

    /// When the context was made, by the system's clock.
    #[must_use]
    pub fn created_at(&self) -> SystemTime {
        self.context.created_at()
    }

    /// A context of the same user, thread and run, for a task that outlives this scope.
    ///
    /// It has a new request id, names this request as its parent, and is one operation deeper.
    ///
    /// # Errors
    ///
    /// [`InvalidContext::TooDeep`] past [`MAX_DEPTH`](crate::MAX_DEPTH); [`InvalidContext::Blank`] or
    /// [`InvalidContext::Placeholder`] for the operation.
    pub fn child(&self, operation: &str) -> Result<UserExecutionContext, InvalidContext> {
        self.context.child(operation)
    }

    /// A key for an external store that holds `component`'s data of this request.
    #[must_use]
    pub fn scoped_key(&self, component: &str) -> ScopedKey {
        self.context.scoped_key(component)
    }

    pub(crate) fn context(self) -> &'user UserExecutionContext {
        self.context
    }
}

impl fmt::Debug for UserScope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserScope").finish_non_exhaustive()
    }
}

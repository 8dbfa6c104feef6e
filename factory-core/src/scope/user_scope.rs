//! The value that represents one scope.

use super::brand::{Brand, ScopeLifetime};
use crate::context::{
    execution_context::UserExecutionContext, identity::Identity, invalid_context::InvalidContext, owner::Owner,
};
use std::{fmt, time::SystemTime};

/// One piece of work for one user, as a value.
///
/// Every user-scoped type has a field of this type. Its lifetime `'user` is invariant, ends with the scope and is never
/// equal to another scope's. So a type that holds it can neither be kept where it would outlive the scope nor be used in
/// another scope.
///
/// It is `Copy`, `Send` and `Sync`, and one word in size. `Debug` shows no user data.
///
/// ```
/// use factory_core::{UserScope, testing};
///
/// fn greeting(scope: UserScope<'_>) -> String {
///     format!("hello, {}", scope.user_id())
/// }
///
/// assert_eq!(testing::with_user("alice", |scope| greeting(scope)), "hello, alice");
/// ```
#[doc(alias = "session")]
#[doc(alias = "request scope")]
#[doc(alias = "current user")]
#[doc(alias = "tenant")]
#[derive(Clone, Copy)]
pub struct UserScope<'user> {
    context: &'user UserExecutionContext,
    _brand: Brand<'user>,
}

impl<'user> UserScope<'user> {
    pub(super) fn new(lifetime: &ScopeLifetime<'user>) -> Self {
        Self { context: lifetime.context(), _brand: lifetime.brand() }
    }

    /// Returns the user's id, or the name of a service.
    ///
    /// Two tenants or two issuers may have users with one id. To select a user's data outside of this process, use
    /// [`user_key`](Self::user_key); to compare users, use [`owner`](Self::owner).
    #[must_use]
    pub fn user_id(&self) -> &'user str {
        self.context.user_id()
    }

    /// Returns the issuer that vouches for the user, or `None` for a service.
    #[must_use]
    pub fn issuer(&self) -> Option<&'user str> {
        self.context.issuer()
    }

    /// Returns the tenant of the user or the service, or `None` without one.
    #[must_use]
    pub fn tenant(&self) -> Option<&'user str> {
        self.context.tenant()
    }

    /// Returns the user who acts for this user, such as a member of the support team, or `None`.
    ///
    /// State and keys are those of the user, not of the actor.
    #[must_use]
    pub fn actor(&self) -> Option<&'user Identity> {
        self.context.actor()
    }

    /// Returns the owner of the scope, to compare it with another scope's.
    ///
    /// ```
    /// use factory_core::testing;
    ///
    /// let [alice, again, bob] = ["alice", "alice", "bob"].map(|user| testing::with_user(user, |scope| scope.owner()));
    /// assert!(alice == again && alice != bob);
    /// ```
    #[must_use]
    pub fn owner(&self) -> Owner {
        self.context.owner()
    }

    /// Returns whether the work is done for a service and not for a user.
    #[must_use]
    pub fn is_service(&self) -> bool {
        self.context.is_service()
    }

    /// Returns the id of the conversation.
    #[must_use]
    pub fn thread_id(&self) -> &'user str {
        self.context.thread_id()
    }

    /// Returns the id of the run within the conversation.
    #[must_use]
    pub fn run_id(&self) -> &'user str {
        self.context.run_id()
    }

    /// Returns the id of the request within the run, by default a UUID of version 7.
    #[must_use]
    pub fn request_id(&self) -> &'user str {
        self.context.request_id()
    }

    /// Returns the id of the request that created this scope's context by [`child`](Self::child), or `None` for a scope
    /// that is not a child.
    #[must_use]
    pub fn parent_request_id(&self) -> Option<&'user str> {
        self.context.parent_request_id()
    }

    /// Returns the operation that this child scope was created for, or `None` for a scope that is not a child.
    #[must_use]
    pub fn operation(&self) -> Option<&'user str> {
        self.context.operation()
    }

    /// Returns the id of the connection that the request arrived on, or `None` if the context has none.
    #[must_use]
    pub fn connection_id(&self) -> Option<&'user str> {
        self.context.connection_id()
    }

    /// Returns the number of scopes that this one descends from: 0 for a request, 1 for its child, at most
    /// [`UserExecutionContext::MAX_DEPTH`].
    #[must_use]
    pub fn depth(&self) -> u32 {
        self.context.depth()
    }

    /// Returns the time at which the context was created, by the system clock.
    #[must_use]
    pub fn created_at(&self) -> SystemTime {
        self.context.created_at()
    }

    /// Creates a context of the same user, thread and run, for work that continues after this scope has closed.
    ///
    /// Move it into a background task and open a scope of its own there. It has a new request id, names this request as
    /// its parent, is one level deeper, and keeps the tenant, the actor and the connection.
    ///
    /// # Errors
    ///
    /// - [`InvalidContext::TooDeep`] if the child would be deeper than [`UserExecutionContext::MAX_DEPTH`].
    /// - Another [`InvalidContext`] if the operation cannot be an id, by the rules that are listed there.
    ///
    /// ```
    /// use factory_core::testing;
    ///
    /// let child = testing::with_user("alice", |scope| scope.child("send-mail")).unwrap();
    /// assert_eq!(child.user_id(), "alice");
    /// assert_eq!(child.operation(), Some("send-mail"));
    /// assert!(child.parent_request_id().is_some());
    /// ```
    #[doc(alias = "spawn")]
    #[doc(alias = "background task")]
    pub fn child(&self, operation: &str) -> Result<UserExecutionContext, InvalidContext> {
        self.context.child(operation)
    }

    /// Runs the function when this scope has closed, such as to release what an external service holds for it.
    ///
    /// The functions of a scope run on every path: return, error, panic and cancellation. The one that was added last runs
    /// first. They run after the agents and the scoped components were dropped and before the guards learn that the scope
    /// closed. A panic in one is contained: it reaches neither the caller nor the other functions.
    ///
    /// The function runs in the thread that closes the scope and should not block. It cannot hold a value of the scope. To
    /// await or to block, it starts a task, as the second example does.
    ///
    /// ```
    /// use factory_core::testing;
    /// use std::sync::mpsc;
    ///
    /// let (closed, order) = mpsc::channel();
    /// testing::with_user("alice", |scope| {
    ///     let second = closed.clone();
    ///     scope.on_close(move || second.send("opened first, closed last").unwrap());
    ///     scope.on_close(move || closed.send("opened last, closed first").unwrap());
    /// });
    /// assert_eq!(order.iter().collect::<Vec<_>>(), ["opened last, closed first", "opened first, closed last"]);
    /// ```
    ///
    /// Add the function before the work that it undoes. Then it also runs if that work fails halfway or is cancelled:
    ///
    /// ```
    /// use factory_core::{UserScope, testing};
    /// use std::{fs, io, path::Path};
    ///
    /// /// Makes a folder that is deleted when the scope has closed.
    /// fn make_folder(scope: UserScope<'_>, folder: &Path) -> io::Result<()> {
    ///     let deleted = folder.to_owned();
    ///     scope.on_close(move || {
    ///         tokio::task::spawn_blocking(|| fs::remove_dir_all(deleted));
    ///     });
    ///     fs::create_dir(folder)
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let folder = std::env::temp_dir().join(format!("factory-{}", std::process::id()));
    /// testing::with_user_async("alice", async |scope| make_folder(scope, &folder)).await.unwrap();
    /// # while folder.exists() {
    /// #     tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    /// # }
    /// # }
    /// ```
    #[doc(alias = "cleanup")]
    #[doc(alias = "defer")]
    pub fn on_close(&self, function: impl FnOnce() + Send + 'static) {
        self.context.close_hooks().add(function);
    }

    /// Returns the context of the scope.
    pub(crate) fn context(self) -> &'user UserExecutionContext {
        self.context
    }
}

impl fmt::Debug for UserScope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserScope").finish_non_exhaustive()
    }
}

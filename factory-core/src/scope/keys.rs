//! The keys of a scope's user, conversation, tenant and request.

use super::user_scope::UserScope;
use crate::context::{no_tenant::NoTenant, scoped_key::ScopedKey};

impl UserScope<'_> {
    /// Returns a key for an external store, for the data of `component` of this user, in all conversations.
    ///
    /// Tenant and issuer are part of it. A service has keys of its own, which equal no user's.
    ///
    /// ```
    /// use factory_core::testing;
    ///
    /// let key = |user| testing::with_user(user, |scope| scope.user_key("drafts"));
    /// assert_eq!(key("alice"), key("alice"));
    /// assert_ne!(key("alice"), key("bob"));
    /// ```
    #[doc(alias = "cache key")]
    #[must_use]
    pub fn user_key(&self, component: &str) -> ScopedKey {
        self.context().user_key(component)
    }

    /// Returns a key for an external store, for the data of `component` in this conversation of this user.
    ///
    /// The thread id names the conversation. Another user's conversation with the same thread id has another key.
    ///
    /// ```
    /// use factory_core::testing;
    ///
    /// let key = |user| testing::with_user(user, |scope| scope.conversation_key("summary"));
    /// assert_ne!(key("alice"), key("bob"));
    /// ```
    #[must_use]
    pub fn conversation_key(&self, component: &str) -> ScopedKey {
        self.context().conversation_key(component)
    }

    /// Returns a key for an external store, for data of `component` that all users and services of the tenant share.
    ///
    /// The tenant's id names it: users from two issuers share the key if their tenants have one id.
    ///
    /// # Errors
    ///
    /// Returns [`NoTenant`] if the user or the service has no tenant.
    ///
    /// ```
    /// use factory_core::{NoTenant, testing};
    ///
    /// let key = testing::with_user("alice", |scope| scope.tenant_key("settings"));
    /// assert_eq!(key, Err(NoTenant));
    /// ```
    pub fn tenant_key(&self, component: &str) -> Result<ScopedKey, NoTenant> {
        self.context().tenant_key(component)
    }

    /// Returns a key for an external store, for the data of `component` in this request only.
    ///
    /// Thread, run and request id are part of it. A later request of the same user has another key, and so has a child.
    ///
    /// ```
    /// use factory_core::testing;
    ///
    /// let key = || testing::with_user("alice", |scope| scope.request_key("draft"));
    /// assert_ne!(key(), key()); // two requests
    /// ```
    #[must_use]
    pub fn request_key(&self, component: &str) -> ScopedKey {
        self.context().request_key(component)
    }

    /// Returns [`request_key`](Self::request_key).
    #[deprecated(since = "0.2.0", note = "renamed to `request_key`; for data that later requests need, use `user_key`")]
    #[must_use]
    pub fn scoped_key(&self, component: &str) -> ScopedKey {
        self.request_key(component)
    }
}

//! The keys of a context's user, conversation, tenant and request.

use super::{execution_context::UserExecutionContext, no_tenant::NoTenant, scoped_key::ScopedKey};

impl UserExecutionContext {
    /// Returns a key for an external store, for the data of `component` of this user, in all conversations.
    ///
    /// Tenant and issuer are part of it. A service has keys of its own, which equal no user's.
    ///
    /// ```
    /// use factory_core::testing;
    ///
    /// let (alice, bob) = (testing::context("alice"), testing::context("bob"));
    /// assert_eq!(alice.user_key("drafts"), testing::context("alice").user_key("drafts")); // another request
    /// assert_ne!(alice.user_key("drafts"), bob.user_key("drafts"));
    /// ```
    #[doc(alias = "cache key")]
    #[must_use]
    pub fn user_key(&self, component: &str) -> ScopedKey {
        let [tenant, issuer, id] = self.owner_parts();
        ScopedKey::new("user", &[tenant, issuer, id, component])
    }

    /// Returns a key for an external store, for the data of `component` in this conversation of this user.
    ///
    /// The thread id names the conversation. Another user's conversation with the same thread id has another key.
    ///
    /// ```
    /// use factory_core::testing;
    ///
    /// let (alice, bob) = (testing::context("alice"), testing::context("bob"));
    /// assert_eq!(alice.thread_id(), bob.thread_id());
    /// assert_ne!(alice.conversation_key("summary"), bob.conversation_key("summary"));
    /// ```
    #[must_use]
    pub fn conversation_key(&self, component: &str) -> ScopedKey {
        let [tenant, issuer, id] = self.owner_parts();
        ScopedKey::new("conversation", &[tenant, issuer, id, self.thread_id(), component])
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
    /// use factory_core::{Identity, UserExecutionContext, testing};
    ///
    /// let key = |user, issuer| {
    ///     let identity = Identity::verified(user, issuer).unwrap().with_tenant("acme").unwrap();
    ///     UserExecutionContext::new(identity, "conversation-7", "run-1").unwrap().tenant_key("settings")
    /// };
    /// assert!(key("alice", "https://login.acme.com").is_ok());
    /// assert_eq!(key("alice", "https://login.acme.com"), key("bob", "https://sso.acme.org"));
    /// assert!(testing::context("alice").tenant_key("settings").is_err());
    /// ```
    pub fn tenant_key(&self, component: &str) -> Result<ScopedKey, NoTenant> {
        Ok(ScopedKey::new("tenant", &[self.tenant().ok_or(NoTenant)?, component]))
    }

    /// Returns a key for an external store, for the data of `component` in this request only.
    ///
    /// Thread, run and request id are part of it. A later request of the same user has another key, and so has a child.
    ///
    /// ```
    /// use factory_core::testing;
    ///
    /// let context = testing::context("alice");
    /// assert_eq!(context.request_key("draft"), context.request_key("draft"));
    /// assert_ne!(context.request_key("draft"), testing::context("alice").request_key("draft"));
    /// ```
    #[must_use]
    pub fn request_key(&self, component: &str) -> ScopedKey {
        let [tenant, issuer, id] = self.owner_parts();
        let parts = [tenant, issuer, id, self.thread_id(), self.run_id(), self.request_id(), component];
        ScopedKey::new("request", &parts)
    }

    /// Returns [`request_key`](Self::request_key).
    #[deprecated(since = "0.2.0", note = "renamed to `request_key`; for data that later requests need, use `user_key`")]
    #[must_use]
    pub fn scoped_key(&self, component: &str) -> ScopedKey {
        self.request_key(component)
    }

    /// Returns what tells this owner from all others: an id is never empty, so an absent part is no other's.
    fn owner_parts(&self) -> [&str; 3] {
        [self.tenant().unwrap_or_default(), self.issuer().unwrap_or_default(), self.user_id()]
    }
}

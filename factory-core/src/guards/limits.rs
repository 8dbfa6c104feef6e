//! The guard that limits the number of open scopes.

use super::counts::{Counted, Counts, Full, Most};
use crate::{
    context::{
        execution_context::UserExecutionContext,
        owner::{Owner, OwnerRef},
    },
    scope::{scope_error::ScopeError, scope_guard::ScopeGuard},
    shareable::{checked::CheckedForSharing, contract::Shareable},
};
use std::fmt;

/// A guard that limits how many scopes are open at the same time: for each user, for each tenant, and in all.
///
/// List it under `guards` in [`agent_factory!`](crate::agent_factory). A scope over a limit is refused at once, with the kind
/// `Busy`; it never waits. A scope is counted from its admission until it closes, on every path, or until an unused
/// admission is dropped.
///
/// | limit | default | |
/// |---|---|---|
/// | [`per_user`](Self::per_user) | 100 | for each [`Owner`], so also for each service |
/// | [`per_tenant`](Self::per_tenant) | none | for the users and services of each tenant together |
/// | [`in_all`](Self::in_all) | 10 000 | |
///
/// Child scopes count, unless [`not_children`](Self::not_children) is called. Clones share their counts, so that several
/// platforms can have one limit; each clone has its own numbers. The limits are those of this process.
///
/// ```
/// use factory_core::{Limits, agent_factory, testing};
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { guards { pub limits: Limits } }
/// }
///
/// let platform = Platform { limits: Limits::default().per_user(1) };
/// let admission = platform.admit(testing::context("alice")).unwrap();
/// let refusal = platform.admit(testing::context("alice")).unwrap_err();
/// assert_eq!(refusal.to_string(), "limits refused to open a scope: the user's limit of 1 open scopes is reached");
/// assert!(platform.admit(testing::context("bob")).is_ok());
/// drop(admission);
/// assert!(platform.admit(testing::context("alice")).is_ok());
/// ```
#[doc(alias = "rate limit")]
#[doc(alias = "quota")]
#[doc(alias = "concurrency")]
#[doc(alias = "429")]
#[derive(Clone)]
pub struct Limits {
    most: Most,
    counts_children: bool,
    counts: Counts<Owner>,
}

impl Limits {
    /// Sets the number of scopes that one user or one service may have open. The default is 100; `usize::MAX` is no limit,
    /// and 0 refuses everybody.
    #[must_use]
    pub fn per_user(mut self, most: usize) -> Self {
        self.most.per_user = most;
        self
    }

    /// Sets the number of scopes that the users and services of one tenant may have open together. By default there is no
    /// limit. Users without a tenant are not limited by it.
    ///
    /// ```
    /// use factory_core::{Identity, Limits, UserExecutionContext, agent_factory};
    ///
    /// agent_factory! {
    ///     pub factory Desk for pub struct Platform { guards { pub limits: Limits } }
    /// }
    ///
    /// let context = |user| {
    ///     let identity = Identity::verified(user, "https://login.acme.com").unwrap().with_tenant("acme").unwrap();
    ///     UserExecutionContext::new(identity, "conversation-7", "run-1").unwrap()
    /// };
    /// let platform = Platform { limits: Limits::default().per_tenant(1) };
    /// let admission = platform.admit(context("alice")).unwrap();
    /// assert!(platform.admit(context("bob")).is_err());
    /// ```
    #[must_use]
    pub fn per_tenant(mut self, most: usize) -> Self {
        self.most.per_tenant = most;
        self
    }

    /// Sets the number of scopes that may be open in all. The default is 10 000.
    #[must_use]
    pub fn in_all(mut self, most: usize) -> Self {
        self.most.in_all = most;
        self
    }

    /// Counts no child scopes and refuses none, so that background work has no part in the limits.
    ///
    /// ```
    /// use factory_core::{Limits, agent_factory, testing};
    ///
    /// agent_factory! {
    ///     pub factory Desk for pub struct Platform { guards { pub limits: Limits } }
    /// }
    ///
    /// let platform = Platform { limits: Limits::default().per_user(1).not_children() };
    /// let opened = platform.for_user_blocking(testing::context("alice"), |factory| {
    ///     let child = factory.scope().child("send-mail").unwrap();
    ///     platform.admit(child).is_ok()
    /// });
    /// assert!(opened.unwrap());
    /// ```
    #[must_use]
    pub fn not_children(mut self) -> Self {
        self.counts_children = false;
        self
    }

    /// Returns the number of scopes that are counted now, of all clones together.
    ///
    /// ```
    /// use factory_core::Limits;
    ///
    /// assert_eq!(Limits::default().open_scopes(), 0);
    /// ```
    #[must_use]
    pub fn open_scopes(&self) -> usize {
        self.counts.all()
    }

    fn refusal(&self, full: Full) -> ScopeError {
        let (whose, most) = match full {
            Full::User => ("user", self.most.per_user),
            Full::Tenant => ("tenant", self.most.per_tenant),
            Full::All => ("server", self.most.in_all),
        };
        ScopeError::busy("limits", format!("the {whose}'s limit of {most} open scopes is reached"))
    }
}

impl Default for Limits {
    fn default() -> Self {
        let most = Most { per_user: 100, per_tenant: usize::MAX, in_all: 10_000 };
        Self { most, counts_children: true, counts: Counts::new() }
    }
}

#[diagnostic::do_not_recommend]
impl ScopeGuard for Limits {
    type Permit = LimitsPermit;

    fn admit(&self, context: &UserExecutionContext) -> Result<Self::Permit, ScopeError> {
        if context.depth() > 0 && !self.counts_children {
            return Ok(LimitsPermit { _counted: None });
        }
        let tenant = context.tenant_ref().ok().map(OwnerRef::to_owner);
        match self.counts.add(context.owner(), tenant, self.most) {
            Ok(counted) => Ok(LimitsPermit { _counted: Some(counted) }),
            Err(full) => Err(self.refusal(full)),
        }
    }
}

/// The permit of [`Limits`], whose drop frees its place. A child that is not counted has none.
pub struct LimitsPermit {
    _counted: Option<Counted<Owner>>,
}

#[diagnostic::do_not_recommend]
impl Shareable for Limits {}
#[diagnostic::do_not_recommend]
impl CheckedForSharing for Limits {}

impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limits").field("open_scopes", &self.open_scopes()).finish_non_exhaustive()
    }
}

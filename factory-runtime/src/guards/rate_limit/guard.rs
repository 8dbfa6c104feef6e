//! The guard itself.

use super::{buckets::Buckets, rate::Rate};
use crate::guards::clock::Clock;
use factory_core::{Owner, ScopeError, ScopeGuard, Shareable, UserExecutionContext};
use governor::{
    RateLimiter,
    middleware::NoOpMiddleware,
    state::{InMemoryState, NotKeyed},
};
use std::{fmt, sync::Arc, time::Duration};

/// A guard that limits how many scopes are opened in a time: for each user, and if wanted for each tenant and in all.
///
/// List it under `guards` in [`agent_factory!`](factory_core::agent_factory), after guards that refuse for another reason. A
/// scope over a limit is refused at once, with the kind `Busy` and the time after which the next one may be opened; it never
/// waits. [`Limits`](factory_core::Limits) limits how many scopes are open at the same time.
///
/// | limit | default | |
/// |---|---|---|
/// | [`per_user`](Self::per_user) | required | for each [`Owner`], so also for each service |
/// | [`burst`](Self::burst) | the number of `per_user` | scopes that one user may open at once |
/// | [`per_tenant`](Self::per_tenant) | none | for the users and services of each tenant together |
/// | [`in_all`](Self::in_all) | none | |
///
/// The limits are looked at in this order, so that a user who is refused takes nothing from the tenant and the server. A scope that the
/// tenant's or the server's limit refuses counts for the user nevertheless.
///
/// Child scopes count, unless [`not_children`](Self::not_children) is called. Clones share their state. It is that of this
/// process. A user takes memory until all their scopes may be opened again and a minute has passed, or somewhat longer.
///
/// ```
/// use factory_core::{Refusal, agent_factory, testing};
/// use factory_runtime::RateLimit;
/// use std::time::Duration;
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { guards { pub rate: RateLimit } }
/// }
///
/// let platform = Platform { rate: RateLimit::per_user(60, Duration::from_secs(3600)).burst(2) };
/// let answer = |user| platform.for_user_blocking(testing::context(user), |_desk| "hello");
/// assert!(answer("alice").is_ok());
/// assert!(answer("alice").is_ok());
/// let refusal = answer("alice").unwrap_err();
/// assert_eq!(refusal.kind(), Refusal::Busy);
/// assert!(refusal.retry_after().unwrap() <= Duration::from_secs(60)); // one scope in a minute
/// assert!(answer("bob").is_ok());
/// ```
#[doc(alias = "throttle")]
#[doc(alias = "429")]
#[doc(alias = "quota")]
#[derive(Clone, Shareable)]
pub struct RateLimit {
    #[attest(reason = "how many scopes each owner opened lately, to compare with a limit; it holds no user data")]
    users: Arc<Limit<Buckets<Owner>>>,
    #[attest(reason = "how many scopes each tenant opened lately, to compare with a limit; it holds no user data")]
    tenants: Option<Arc<Limit<Buckets<String>>>>,
    #[attest(reason = "how many scopes were opened lately; it holds no user data")]
    all: Option<Arc<Limit<Everybody>>>,
    counts_children: bool,
    #[attest(reason = "the clock of the system, or a number in tests")]
    clock: Clock,
}

type Everybody = RateLimiter<NotKeyed, InMemoryState, Clock, NoOpMiddleware<Duration>>;

struct Limit<S> {
    rate: Rate,
    state: S,
}

impl RateLimit {
    /// Creates a guard by which each user and each service may open this number of scopes in this time.
    ///
    /// The scopes become available one after another: 60 in a minute is one in a second, and 60 at once after a minute without
    /// any; see [`burst`](Self::burst).
    ///
    /// # Panics
    ///
    /// Panics if the number is 0, if the time is shorter than a nanosecond for each scope, or if it is longer than 365 days.
    #[must_use]
    #[track_caller]
    pub fn per_user(scopes: u32, within: Duration) -> Self {
        Self::with_clock(scopes, within, Clock::system())
    }

    #[track_caller]
    pub(super) fn with_clock(scopes: u32, within: Duration, clock: Clock) -> Self {
        let users = limit_each(Rate::new(scopes, within), &clock);
        Self { users, tenants: None, all: None, counts_children: true, clock }
    }

    /// Sets the number of scopes that a user may open at once after a pause. The default is the number of
    /// [`per_user`](Self::per_user). What clones have counted does not count for the result.
    ///
    /// # Panics
    ///
    /// Panics if the number is 0, or if it takes more than 365 days until so many scopes may be opened again.
    #[must_use]
    #[track_caller]
    pub fn burst(self, scopes: u32) -> Self {
        let users = limit_each(self.users.rate.with_burst(scopes), &self.clock);
        Self { users, ..self }
    }

    /// Sets the number of scopes that the users and services of one tenant may open together in this time. By default there is
    /// no limit. Users without a tenant are not limited by it.
    ///
    /// # Panics
    ///
    /// Panics as [`per_user`](Self::per_user) does.
    ///
    /// ```
    /// use factory_core::{Identity, ScopeGuard, UserExecutionContext};
    /// use factory_runtime::RateLimit;
    /// use std::time::Duration;
    ///
    /// let minute = Duration::from_secs(60);
    /// let rate = RateLimit::per_user(10, minute).per_tenant(1, minute);
    /// let context = |user| {
    ///     let identity = Identity::verified(user, "https://login.acme.com").unwrap().with_tenant("acme").unwrap();
    ///     UserExecutionContext::new(identity, "conversation-7", "run-1").unwrap()
    /// };
    /// assert!(rate.admit(&context("alice")).is_ok());
    /// assert!(rate.admit(&context("bob")).is_err());
    /// ```
    #[must_use]
    #[track_caller]
    pub fn per_tenant(self, scopes: u32, within: Duration) -> Self {
        let tenants = Some(limit_each(Rate::new(scopes, within), &self.clock));
        Self { tenants, ..self }
    }

    /// Sets the number of scopes that may be opened in all in this time. By default there is no limit.
    ///
    /// # Panics
    ///
    /// Panics as [`per_user`](Self::per_user) does.
    ///
    /// ```
    /// use factory_core::{ScopeGuard, testing};
    /// use factory_runtime::RateLimit;
    /// use std::time::Duration;
    ///
    /// let rate = RateLimit::per_user(10, Duration::from_secs(60)).in_all(1, Duration::from_secs(60));
    /// assert!(rate.admit(&testing::context("alice")).is_ok());
    /// assert!(rate.admit(&testing::context("bob")).is_err());
    /// ```
    #[must_use]
    #[track_caller]
    pub fn in_all(self, scopes: u32, within: Duration) -> Self {
        let rate = Rate::new(scopes, within);
        let all =
            Some(Arc::new(Limit { rate, state: RateLimiter::direct_with_clock(rate.quota(), self.clock.clone()) }));
        Self { all, ..self }
    }

    /// Counts no child scopes and refuses none, so that background work has no part in the limits.
    ///
    /// ```
    /// use factory_core::{ScopeGuard, testing};
    /// use factory_runtime::RateLimit;
    /// use std::time::Duration;
    ///
    /// let rate = RateLimit::per_user(1, Duration::from_secs(60)).not_children();
    /// assert!(rate.admit(&testing::context("alice")).is_ok());
    /// let child = testing::with_user("alice", |scope| scope.child("send-mail")).unwrap();
    /// assert!(rate.admit(&child).is_ok());
    /// ```
    #[must_use]
    pub fn not_children(self) -> Self {
        Self { counts_children: false, ..self }
    }

    /// Returns the number of users and tenants who take memory, of all clones together.
    ///
    /// ```
    /// use factory_runtime::RateLimit;
    /// use std::time::Duration;
    ///
    /// assert_eq!(RateLimit::per_user(60, Duration::from_secs(60)).remembered(), 0);
    /// ```
    #[must_use]
    pub fn remembered(&self) -> usize {
        self.users.state.owners() + self.tenants.as_ref().map_or(0, |tenants| tenants.state.owners())
    }

    fn count_tenant(&self, tenant: &str) -> Result<(), ScopeError> {
        let Some(tenants) = &self.tenants else { return Ok(()) };
        tenants.state.count(&tenant.to_owned()).map_err(|wait| refusal("tenant", tenants.rate, wait))
    }

    fn count_all(&self) -> Result<(), ScopeError> {
        let Some(all) = &self.all else { return Ok(()) };
        let now = self.clock.now();
        all.state.check().map_err(|too_early| refusal("server", all.rate, too_early.wait_time_from(now)))
    }
}

fn limit_each<K: Eq + std::hash::Hash + Clone>(rate: Rate, clock: &Clock) -> Arc<Limit<Buckets<K>>> {
    Arc::new(Limit { rate, state: Buckets::new(rate, clock) })
}

fn refusal(whose: &str, Rate { scopes, within, .. }: Rate, wait: Duration) -> ScopeError {
    let reason = format!("the {whose}'s limit of {scopes} scopes in {within:?} is reached");
    ScopeError::busy("rate limit", reason).with_retry_after(wait)
}

#[diagnostic::do_not_recommend]
impl ScopeGuard for RateLimit {
    type Permit = ();

    fn admit(&self, context: &UserExecutionContext) -> Result<(), ScopeError> {
        if context.depth() > 0 && !self.counts_children {
            return Ok(());
        }
        self.users.state.count(&context.owner()).map_err(|wait| refusal("user", self.users.rate, wait))?;
        context.tenant().map_or(Ok(()), |tenant| self.count_tenant(tenant))?;
        self.count_all()
    }
}

impl fmt::Debug for RateLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rate = self.users.rate;
        f.debug_struct("RateLimit")
            .field("per_user", &rate)
            .field("remembered", &self.remembered())
            .finish_non_exhaustive()
    }
}

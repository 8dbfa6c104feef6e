//! State with one value per user.

use super::checked_mutex::{CheckedMutex, lock_ignoring_poison};
use crate::{
    context::principal::Principal,
    scope::{brand::EndsWithScope, user_scope::UserScope},
    shareable::{
        checked::CheckedForSharing,
        contract::Shareable,
        handles::{KeepsHandles, SharedOrLocked},
    },
};
use lru::LruCache;
use std::{
    any::type_name,
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

/// A cache in this process with one value per user, for state that outlives a scope.
///
/// It is a shared component. Each user reaches only their own value, through [`of`](Self::of) and the scope. A value is
/// created by `T::default()` on first use. Users are told apart by the whole identity: kind, issuer and id.
///
/// At most [`DEFAULT_USERS`](Self::DEFAULT_USERS) (10 000) values are kept, or the number given to
/// [`with_capacity`](Self::with_capacity); the least recently used value is dropped first. A value that was not used for
/// [`DEFAULT_IDLE`](Self::DEFAULT_IDLE) (one hour), or the time given to [`idle_after`](Self::idle_after), is dropped when
/// a value of any user is next requested. A value in use is never dropped, so the number may exceed the limit meanwhile.
///
/// Each user has a lock, so one user's work does not delay another's. A value is plain data: the compiler cannot follow a
/// copy of it that leaves the closure of [`PerUserRef::with`].
///
/// ```
/// use factory_core::{PerUser, UserScope, testing};
///
/// fn add_draft(drafts: &PerUser<Vec<String>>, scope: UserScope<'_>, draft: &str) -> usize {
///     drafts.of(scope).with(|drafts| {
///         drafts.push(draft.to_owned());
///         drafts.len()
///     })
/// }
///
/// let drafts = PerUser::default();
/// assert_eq!(testing::with_user("alice", |scope| add_draft(&drafts, scope, "hello")), 1);
/// assert_eq!(testing::with_user("alice", |scope| add_draft(&drafts, scope, "again")), 2);
/// assert_eq!(testing::with_user("bob", |scope| add_draft(&drafts, scope, "hello")), 1);
/// ```
#[doc(alias = "cache")]
#[doc(alias = "session")]
#[doc(alias = "rate limit")]
#[doc(alias = "tenant")]
pub struct PerUser<T> {
    users: Mutex<LruCache<Principal, User<T>>>,
    capacity: usize,
    idle: Duration,
}

struct User<T> {
    entry: Arc<Entry<T>>,
    last_used: Instant,
}

impl<T> User<T> {
    /// Returns whether a [`PerUserRef`] exists. Call it under the map's lock, so that no new one is handed out meanwhile.
    fn is_in_use(&self) -> bool {
        Arc::strong_count(&self.entry) > 1
    }
}

/// A user's value. It is `None` until first used, so that `T::default()` runs under that user's lock only.
type Entry<T> = CheckedMutex<Option<T>>;

impl<T> PerUser<T> {
    /// The number of values that [`default`](Self::default) keeps: 10 000.
    pub const DEFAULT_USERS: usize = 10_000;

    /// The time for which an unused value is kept unless [`idle_after`](Self::idle_after) changes it: one hour.
    pub const DEFAULT_IDLE: Duration = Duration::from_secs(60 * 60);

    /// Sets the time after which an unused value may be dropped. `Duration::MAX` keeps all values.
    ///
    /// The time counts from the last call of [`of`](Self::of).
    ///
    /// ```
    /// use factory_core::PerUser;
    /// use std::time::Duration;
    ///
    /// let drafts: PerUser<Vec<String>> = PerUser::default().idle_after(Duration::from_secs(60));
    /// ```
    #[must_use]
    pub fn idle_after(mut self, idle: Duration) -> Self {
        self.idle = idle;
        self
    }
}

impl<T: Default + Send + 'static> PerUser<T> {
    /// Creates a cache that keeps at most `users` unused values. With 0, a value is dropped as soon as it is unused and
    /// another one is requested.
    ///
    /// ```
    /// use factory_core::{PerUser, testing};
    ///
    /// let counts: PerUser<u32> = PerUser::with_capacity(1);
    /// let count = |user| testing::with_user(user, |scope| counts.of(scope).with(|count| { *count += 1; *count }));
    /// assert_eq!((count("alice"), count("alice")), (1, 2));
    /// assert_eq!(count("bob"), 1); // alice's value makes room
    /// assert_eq!(count("alice"), 1);
    /// ```
    #[must_use]
    pub fn with_capacity(users: usize) -> Self {
        Self { users: Mutex::new(LruCache::unbounded()), capacity: users, idle: Self::DEFAULT_IDLE }
    }

    /// Returns the value of the scope's user, which is kept while the returned reference lives.
    pub fn of<'user>(&self, scope: UserScope<'user>) -> PerUserRef<'user, T> {
        PerUserRef { entry: self.entry(scope.context().principal()), _end: EndsWithScope::NEW }
    }

    fn entry(&self, principal: &Principal) -> Arc<Entry<T>> {
        let now = Instant::now();
        let mut users = lock_ignoring_poison(&self.users);
        // Before the look-up, so that a value that was idle too long is gone for its own user too. After it, to keep the
        // limit.
        let mut evicted = self.evict(&mut users, now);
        let user = users.get_or_insert_mut_ref(principal, || User { entry: Arc::default(), last_used: now });
        user.last_used = now;
        let entry = Arc::clone(&user.entry);
        evicted.extend(self.evict(&mut users, now));
        // The lock is released first, because the `Drop` of an evicted value may use this cache.
        drop(users);
        evicted.into_iter().for_each(drop_quietly);
        entry
    }

    fn evict(&self, users: &mut LruCache<Principal, User<T>>, now: Instant) -> Vec<User<T>> {
        // A bound, so that a caller does not pass over a whole map of values in use.
        const MOST_PASSED_OVER: usize = 8;
        let mut evicted = Vec::new();
        let mut passed_over = 0;
        while passed_over < MOST_PASSED_OVER {
            let over = users.len() > self.capacity;
            let due = |user: &User<T>| over || now.duration_since(user.last_used) > self.idle;
            if !users.peek_lru().is_some_and(|(_, user)| due(user)) {
                break;
            }
            let Some((principal, mut user)) = users.pop_lru() else { break };
            if user.is_in_use() {
                user.last_used = now;
                users.put(principal, user);
                passed_over += 1;
            } else {
                evicted.push(user);
            }
        }
        evicted
    }
}

#[diagnostic::do_not_recommend]
impl<T: Default + Send + 'static> Shareable for PerUser<T> {}
#[diagnostic::do_not_recommend]
impl<T: Default + Send + 'static> CheckedForSharing for PerUser<T> {}
impl<T: SharedOrLocked> SharedOrLocked for PerUser<T> {}
impl<T: SharedOrLocked> KeepsHandles for PerUser<T> {}

impl<T: Default + Send + 'static> Default for PerUser<T> {
    fn default() -> Self {
        Self::with_capacity(Self::DEFAULT_USERS)
    }
}

impl<T> fmt::Debug for PerUser<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PerUser").finish_non_exhaustive()
    }
}

/// Drops a value and contains a panic of its `Drop`, because the caller is another user.
fn drop_quietly<T>(value: T) {
    let _panicked = catch_unwind(AssertUnwindSafe(|| drop(value)));
}

/// A reference to one user's value in a [`PerUser`], returned by [`PerUser::of`].
///
/// It belongs to the scope. The value is not dropped while a reference to it lives.
///
/// ```
/// use factory_core::{PerUser, PerUserRef, testing};
///
/// fn next(count: &PerUserRef<'_, u32>) -> u32 {
///     count.with(|count| {
///         *count += 1;
///         *count
///     })
/// }
///
/// let counts = PerUser::default();
/// assert_eq!(testing::with_user("alice", |scope| next(&counts.of(scope))), 1);
/// ```
pub struct PerUserRef<'user, T> {
    entry: Arc<Entry<T>>,
    _end: EndsWithScope<'user>,
}

impl<T: Default> PerUserRef<'_, T> {
    /// Runs `f` with the value, which `T::default()` creates if there is none.
    ///
    /// Other scopes of the same user wait meanwhile; other users do not. If `f` calls `with` of another `PerUser`, call the
    /// two in the same order everywhere: otherwise two requests of one user can wait for each other, as with any two locks.
    ///
    /// A panic in `f` keeps the changes that `f` has made. After a panic in `T::default()`, the next call creates the value.
    ///
    /// # Panics
    ///
    /// Panics if it is called for the same value from within `f`.
    pub fn with<R>(&self, f: impl FnOnce(&mut T) -> R) -> R {
        let nested = || format!("`with` of a user's `{}` is called within itself", type_name::<T>());
        self.entry.with(nested, |value| f(value.get_or_insert_with(T::default)))
    }
}

impl<T> fmt::Debug for PerUserRef<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PerUserRef").finish_non_exhaustive()
    }
}

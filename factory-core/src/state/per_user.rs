use super::checked_mutex::{CheckedMutex, unpoisoned};
use crate::{
    context::identity::Principal,
    scope::{brand::EndsWithScope, user_scope::UserScope},
    shareable::{
        Shareable,
        checks::CheckedForSharing,
        probe::{KeepsHandlePerUser, SharedHandle},
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

/// State that outlives a scope, one value for each user: a shared component that no user can see another's part of.
///
/// A user's value is made by `T::default()` when it is first used, and is found by the whole identity: kind, issuer and
/// id. At most [`DEFAULT_USERS`](Self::DEFAULT_USERS) values are kept, or as many as
/// [`with_capacity`](Self::with_capacity) says; the least recently used one makes room. A value not used for
/// [`DEFAULT_IDLE`](Self::DEFAULT_IDLE), or as long as [`idle_after`](Self::idle_after) says, is dropped when any user's
/// is next asked for. A value in use is never dropped: the bound yields.
///
/// What [`PerUserRef::with`] hands out is plain data: what its closure copies out of it, no wall stops.
pub struct PerUser<T> {
    users: Mutex<LruCache<Principal, User<T>>>,
    capacity: usize,
    idle: Duration,
}

struct User<T> {
    entry: Arc<Entry<T>>,
    last_asked: Instant,
}

impl<T> User<T> {
    /// Counted under the map's lock, where alone an entry is handed out: nobody can start to use it meanwhile.
    fn is_in_use(&self) -> bool {
        Arc::strong_count(&self.entry) > 1
    }
}

/// `None` until first used, so that `T::default()` runs under no lock but its own user's.
type Entry<T> = CheckedMutex<Option<T>>;

impl<T> PerUser<T> {
    /// How many users' values are kept unless [`with_capacity`](Self::with_capacity) says otherwise.
    pub const DEFAULT_USERS: usize = 10_000;

    /// How long a value is kept unused unless [`idle_after`](Self::idle_after) says otherwise: one hour.
    pub const DEFAULT_IDLE: Duration = Duration::from_secs(60 * 60);

    /// Drops a value that nobody has asked for in this time. `Duration::MAX` keeps all.
    #[must_use]
    pub fn idle_after(mut self, idle: Duration) -> Self {
        self.idle = idle;
        self
    }
}

impl<T: Default + Send + 'static> PerUser<T> {
    /// Keeps at most `users` values that are not in use; 0 keeps none beyond its use.
    #[must_use]
    pub fn with_capacity(users: usize) -> Self {
        Self { users: Mutex::new(LruCache::unbounded()), capacity: users, idle: Self::DEFAULT_IDLE }
    }

    /// The part of this scope's user.
    pub fn of<'user>(&self, scope: UserScope<'user>) -> PerUserRef<'user, T> {
        PerUserRef { entry: self.entry(scope.context().principal()), _end: EndsWithScope::NEW }
    }

    fn entry(&self, principal: &Principal) -> Arc<Entry<T>> {
        let now = Instant::now();
        let mut users = unpoisoned(&self.users);
        // Before: what has been idle is gone for its own user too. And after: for the bound.
        let mut evicted = self.evict(&mut users, now);
        let user = users.get_or_insert_mut_ref(principal, || User { entry: Arc::default(), last_asked: now });
        user.last_asked = now;
        let entry = Arc::clone(&user.entry);
        evicted.extend(self.evict(&mut users, now));
        // In this order: an evicted value's own `Drop` must not run under the lock.
        drop(users);
        evicted.into_iter().for_each(drop_quietly);
        entry
    }

    fn evict(&self, users: &mut LruCache<Principal, User<T>>, now: Instant) -> Vec<User<T>> {
        /// So that a map full of values in use costs each caller little.
        const MOST_PASSED_OVER: usize = 8;
        let mut evicted = Vec::new();
        let mut passed_over = 0;
        while passed_over < MOST_PASSED_OVER {
            let over = users.len() > self.capacity;
            let due = |user: &User<T>| over || now.duration_since(user.last_asked) > self.idle;
            if !users.peek_lru().is_some_and(|(_, user)| due(user)) {
                break;
            }
            let Some((principal, mut user)) = users.pop_lru() else { break };
            if user.is_in_use() {
                user.last_asked = now;
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
impl<T: SharedHandle> SharedHandle for PerUser<T> {}
impl<T: SharedHandle> KeepsHandlePerUser for PerUser<T> {}

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

/// A panic in the `Drop` of one user's value is not for the user who happened to make it happen.
fn drop_quietly<T>(value: T) {
    let _panicked = catch_unwind(AssertUnwindSafe(|| drop(value)));
}

/// One user's part of a [`PerUser`]; made by [`PerUser::of`]. While it lives, the part is not dropped.
pub struct PerUserRef<'user, T> {
    entry: Arc<Entry<T>>,
    _end: EndsWithScope<'user>,
}

impl<T: Default> PerUserRef<'_, T> {
    /// Runs `f` with the value, which is made by `T::default()` when there is none. Other scopes of the same user wait
    /// meanwhile; other users do not.
    ///
    /// Within `f`, do not call `with` of another `PerUser` that elsewhere is locked the other way round: two requests of
    /// one user would then wait for each other, as with any two locks.
    ///
    /// A panic in `f` leaves the value as `f` left it; a panic in `T::default()` leaves none, and the next call makes it.
    ///
    /// # Panics
    ///
    /// When called for the same part from within `f`.
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

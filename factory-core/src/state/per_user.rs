//! State with one value for each user.

use super::{
    partition::Partition,
    partition_type::partition_type,
    value::{
        awaited::Awaited,
        kinds::StateValue,
        state_ref::{StateRef, nested_use},
    },
};
use crate::{
    context::owner::Owner,
    scope::user_scope::UserScope,
    shareable::{
        checked::CheckedForSharing,
        contract::Shareable,
        handles::{KeepsHandles, SharedOrLocked},
    },
};
use std::{fmt, time::Duration};

/// A cache in this process with one value for each user, for state that outlives a scope.
///
/// It is a shared component. Each user reaches only their own value, through [`of`](Self::of) and the scope. A value is
/// created by `T::default()` on first use. Users are told apart by the whole identity: kind, tenant, issuer and id.
///
/// [`default`](Self::default) keeps at most 10 000 values, and each for an hour after its last use; [`bounded`](Self::bounded),
/// [`unbounded`](Self::unbounded) and [`idle_after`](Self::idle_after) set other limits. A value in use is never evicted, so
/// the number may exceed the limit meanwhile. An evicted value is dropped, or passed to [`on_evict`](Self::on_evict), before
/// the user's next value is created.
///
/// Each value has a lock, so one user's work does not delay another's. A value that is used across `.await` is declared as
/// [`Awaited`]. A value is plain data: the compiler cannot follow a copy of it that leaves the closure of
/// [`StateRef::with`].
///
/// The page [`state`](crate::guide::state) of the guide compares the partitions.
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
pub struct PerUser<T> {
    partition: Partition<T>,
}

partition_type!(PerUser);

/// The reference to one value, under its older name.
pub type PerUserRef<'user, T> = StateRef<'user, T>;

const WHOSE: &str = "user's";

impl<T> PerUser<T> {
    /// The number of values that [`default`](Self::default) keeps, the same as [`DEFAULT_ENTRIES`](Self::DEFAULT_ENTRIES).
    pub const DEFAULT_USERS: usize = Self::DEFAULT_ENTRIES;

    /// Creates a cache that keeps at most `users` unused values, each for an hour after its last use.
    #[deprecated(since = "0.2.0", note = "it is called `bounded`, which keeps values for any time")]
    #[must_use]
    pub fn with_capacity(users: usize) -> Self {
        Self::bounded(users).idle_after(Self::DEFAULT_IDLE)
    }

    fn with_limits(partition: Partition<T>) -> Self {
        Self { partition }
    }

    /// Returns the value of the scope's user, which is in use while the returned reference lives.
    #[must_use]
    pub fn of<'user>(&self, scope: UserScope<'user>) -> StateRef<'user, T> {
        StateRef::new(self.partition.enter(scope.context().owner_ref(), ""), WHOSE)
    }
}

impl<T: Default + Send + 'static> PerUser<T> {
    /// Takes the value of the scope's user out, or returns `None` if there is none.
    ///
    /// Waits for others who use the value, as [`StateRef::with`] does. The next use creates a new value.
    ///
    /// # Panics
    ///
    /// Panics if it is called while the same thread uses or drops the value.
    ///
    /// ```
    /// use factory_core::{PerUser, testing};
    ///
    /// let drafts: PerUser<Vec<String>> = PerUser::default();
    /// testing::with_user("alice", |scope| {
    ///     drafts.of(scope).with(|drafts| drafts.push("hello".to_owned()));
    ///     assert_eq!(drafts.remove(scope), Some(vec!["hello".to_owned()]));
    ///     assert_eq!(drafts.remove(scope), None);
    /// });
    /// ```
    #[doc(alias = "log out")]
    #[allow(clippy::must_use_candidate, reason = "a caller may only want the value to be gone")]
    pub fn remove(&self, scope: UserScope<'_>) -> Option<T> {
        self.partition.remove(scope.context().owner_ref(), "", || nested_use::<T>("remove", WHOSE))
    }
}

impl<T: Default + Send + 'static> PerUser<Awaited<T>> {
    /// Takes the value of the scope's user out, or returns `None` if there is none.
    ///
    /// Waits for its turn, as [`StateRef::lock`] does. The next use creates a new value. If the future is dropped, the value
    /// stays.
    #[doc(alias = "log out")]
    pub async fn remove(&self, scope: UserScope<'_>) -> Option<T> {
        self.partition.remove_awaited(scope.context().owner_ref(), "").await.map(Awaited::into_inner)
    }
}

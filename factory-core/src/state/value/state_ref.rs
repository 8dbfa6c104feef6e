//! The reference to one value.

use super::{
    kinds::{MadeByPartition, UsedByLock, UsedByWith},
    lock::AwaitedLock,
};
use crate::{scope::brand::EndsWithScope, state::entry::Entry};
use std::{any::type_name, fmt, sync::Arc};

/// A reference to one user's value in a [`PerUser`](crate::PerUser), or to the value of a conversation or a tenant.
///
/// The function `of` of a partition returns it. It belongs to the scope. The value is in use, and so is not evicted, while
/// a reference to it lives.
///
/// ```
/// use factory_core::{PerUser, StateRef, testing};
///
/// fn next(count: &StateRef<'_, u32>) -> u32 {
///     count.with(|count| {
///         *count += 1;
///         *count
///     })
/// }
///
/// let counts = PerUser::default();
/// assert_eq!(testing::with_user("alice", |scope| next(&counts.of(scope))), 1);
/// ```
pub struct StateRef<'user, T> {
    entry: Arc<Entry<T>>,
    /// The owner of the value, for messages: `user's`, `conversation's` or `tenant's`.
    whose: &'static str,
    _end: EndsWithScope<'user>,
}

impl<T> StateRef<'_, T> {
    pub(in crate::state) fn new(entry: Arc<Entry<T>>, whose: &'static str) -> Self {
        Self { entry, whose, _end: EndsWithScope::NEW }
    }
}

impl<'user, T> StateRef<'user, T> {
    /// Runs `f` with the value, which `T::default()` creates if there is none.
    ///
    /// Others who use the same value wait meanwhile, such as other scopes of the user; nobody else does. If `f` calls
    /// `with` of another partition, call the two in the same order everywhere: otherwise two requests can wait for each
    /// other, as with any two locks.
    ///
    /// A panic in `f` keeps the changes that `f` has made. After a panic in `T::default()`, the next call creates the value.
    /// For a value that is used across `.await`, see [`Awaited`](crate::Awaited).
    ///
    /// # Panics
    ///
    /// Panics if it is called for the same value from within `f`, or while the same thread drops the value.
    pub fn with<R>(&self, f: impl FnOnce(&mut T) -> R) -> R
    where
        T: UsedByWith,
    {
        let nested = || nested_use::<T>("with", self.whose);
        self.entry.with(nested, |value| f(value.get_or_insert_with(T::create)))
    }

    /// Waits until nobody else uses the value, and returns a guard for it. `T::default()` creates the value if there is
    /// none.
    ///
    /// Others who use the same value wait meanwhile, first come first served; the place in the queue is taken when the
    /// future is first polled. Nobody else waits. It needs no runtime.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future gives its place back. Dropping the future of the code that has the guard gives the value back
    /// as it is at that moment: a client that was sending a request may then be half-way through it. Either keep the value
    /// usable at every `.await`, or mark it before the first one and unmark it after the last, and repair what is found
    /// marked:
    ///
    /// ```
    /// use factory_core::{Awaited, PerUser, UserScope};
    ///
    /// #[derive(Default)]
    /// struct Client {
    ///     is_busy: bool,
    ///     calls: u32,
    /// }
    ///
    /// impl Client {
    ///     async fn call(&mut self) -> u32 {
    ///         if std::mem::replace(&mut self.is_busy, true) {
    ///             *self = Self { is_busy: true, calls: 0 }; // the last call was cancelled: connect again
    ///         }
    ///         std::future::ready(()).await;
    ///         self.calls += 1;
    ///         self.is_busy = false;
    ///         self.calls
    ///     }
    /// }
    ///
    /// async fn call(clients: &PerUser<Awaited<Client>>, scope: UserScope<'_>) -> u32 {
    ///     clients.of(scope).lock().await.call().await
    /// }
    /// ```
    ///
    /// # Deadlocks
    ///
    /// A task that has a guard and waits for a second one of the same value waits for ever. This cannot be detected: two
    /// futures of one task, as in `join!`, look the same and do not hang.
    #[doc(alias = "mutex")]
    pub fn lock<V: MadeByPartition>(&self) -> AwaitedLock<'user, V>
    where
        T: UsedByLock<V>,
    {
        AwaitedLock::new(T::entry(Arc::clone(&self.entry)))
    }
}

/// Returns the message about a function that the value's own user calls while it uses the value.
pub(in crate::state) fn nested_use<T>(function: &str, whose: &str) -> String {
    format!("`{function}` of a {whose} `{}` is called within itself", type_name::<T>())
}

impl<T> fmt::Debug for StateRef<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StateRef").finish_non_exhaustive()
    }
}

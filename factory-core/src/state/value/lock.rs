//! The future of a locked value.

use super::{awaited::Awaited, guard::AwaitedGuard};
use crate::{
    scope::brand::EndsWithScope,
    state::entry::{Entry, taken::Take},
};
use std::{
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

/// The future that [`StateRef::lock`](crate::StateRef::lock) returns. It belongs to the scope.
///
/// It has a name, so that a future or a stream that is written by hand can have it as a field.
///
/// ```
/// use factory_core::{Awaited, AwaitedLock, PerUser, UserScope};
///
/// struct Waiting<'user> {
///     notes: AwaitedLock<'user, Vec<String>>,
/// }
///
/// fn wait<'user>(notes: &PerUser<Awaited<Vec<String>>>, scope: UserScope<'user>) -> Waiting<'user> {
///     Waiting { notes: notes.of(scope).lock() }
/// }
/// ```
#[must_use = "futures do nothing unless they are awaited"]
pub struct AwaitedLock<'user, T> {
    take: Take<Awaited<T>>,
    create: fn() -> T,
    _end: EndsWithScope<'user>,
}

impl<T: Default> AwaitedLock<'_, T> {
    pub(super) fn new(entry: Arc<Entry<Awaited<T>>>) -> Self {
        Self { take: Take::new(entry), create: T::default, _end: EndsWithScope::NEW }
    }
}

// It requires nothing of `T`, so that a value that cannot be made is one error, at the call of `lock`.
impl<'user, T> Future for AwaitedLock<'user, T> {
    type Output = AwaitedGuard<'user, T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<AwaitedGuard<'user, T>> {
        let taken = ready!(Pin::new(&mut self.take).poll(context));
        Poll::Ready(AwaitedGuard::new(taken, self.create))
    }
}

impl<T> fmt::Debug for AwaitedLock<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AwaitedLock").finish_non_exhaustive()
    }
}

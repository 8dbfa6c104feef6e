//! The guard of a value that is used across `.await`.

use super::awaited::Awaited;
use crate::{scope::brand::EndsWithScope, state::entry::taken::Taken};
use std::{
    fmt,
    ops::{Deref, DerefMut},
};

/// A guard for a value that is used across `.await`, returned by [`StateRef::lock`](crate::StateRef::lock).
///
/// It belongs to the scope and carries the value itself. Dropping it puts the value back, and the next one who waits gets
/// it.
///
/// ```
/// use factory_core::{Awaited, AwaitedGuard, PerUser, UserScope};
///
/// async fn add(mut notes: AwaitedGuard<'_, Vec<String>>) -> usize {
///     notes.push("hello".to_owned());
///     std::future::ready(()).await;
///     notes.len()
/// }
///
/// async fn add_note(notes: &PerUser<Awaited<Vec<String>>>, scope: UserScope<'_>) -> usize {
///     add(notes.of(scope).lock().await).await
/// }
/// ```
#[must_use = "the value is put back when the guard is dropped"]
pub struct AwaitedGuard<'user, T> {
    taken: Taken<Awaited<T>>,
    _end: EndsWithScope<'user>,
}

impl<T> AwaitedGuard<'_, T> {
    pub(super) fn new(mut taken: Taken<Awaited<T>>, create: fn() -> T) -> Self {
        taken.value.get_or_insert_with(|| Awaited::new(create()));
        Self { taken, _end: EndsWithScope::NEW }
    }
}

const HAS_VALUE: &str = "a guard has a value until it is dropped";

impl<T> Deref for AwaitedGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.taken.value.as_deref().expect(HAS_VALUE)
    }
}

impl<T> DerefMut for AwaitedGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.taken.value.as_deref_mut().expect(HAS_VALUE)
    }
}

impl<T> fmt::Debug for AwaitedGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AwaitedGuard").finish_non_exhaustive()
    }
}

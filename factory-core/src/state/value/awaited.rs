//! Values that are used across `.await`.

use super::kinds::StateValue;
use crate::{scope::brand::EndsWithScope, shareable::handles::SharedOrLocked, state::entry::taken::Taken};
use std::{
    fmt,
    ops::{Deref, DerefMut},
};

/// The mark of a value that is used across `.await`, such as the stateful client of each user.
///
/// A component is declared as `PerUser<Awaited<T>>`, `PerConversation<Awaited<T>>` or `PerTenant<Awaited<T>>`. Its values
/// are then used by [`lock`](crate::StateRef::lock), whose guard may be kept across `.await`, instead of by `with`. A
/// component has one of the two: a `with` that waits for such a guard could stop the runtime's only thread.
///
/// ```
/// use factory_core::{Awaited, PerUser, UserScope, agent_factory, user_scoped};
///
/// #[derive(Default)]
/// pub struct McpClient {
///     calls: u32,
/// }
///
/// impl McpClient {
///     async fn call(&mut self, tool: &str) -> String {
///         std::future::ready(()).await; // the network
///         self.calls += 1;
///         format!("{tool}: call {}", self.calls)
///     }
/// }
///
/// #[user_scoped]
/// pub struct Reader<'user> {
///     scope: UserScope<'user>,
///     #[shared]
///     clients: &'user PerUser<Awaited<McpClient>>,
/// }
///
/// impl Reader<'_> {
///     async fn read(&self) -> String {
///         let mut client = self.clients.of(self.scope).lock().await;
///         client.call("read").await
///     }
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform {
///         shared { pub clients: PerUser<Awaited<McpClient>> }
///         agents { reader: Reader }
///     }
/// }
/// ```
#[doc(alias = "async")]
#[doc(alias = "mutex")]
pub struct Awaited<T>(T);

impl<T> Awaited<T> {
    pub(super) fn new(value: T) -> Self {
        Self(value)
    }

    pub(in crate::state) fn into_inner(self) -> T {
        self.0
    }
}

impl<T: SharedOrLocked> SharedOrLocked for Awaited<T> {}

/// Nobody has an `Awaited` itself. This makes the body of a wrong `with` valid, so that it is one error and not two.
#[doc(hidden)]
impl<T> Deref for Awaited<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

#[doc(hidden)]
impl<T> DerefMut for Awaited<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> fmt::Debug for Awaited<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Awaited").finish_non_exhaustive()
    }
}

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

impl<T: Default + Send + 'static> AwaitedGuard<'_, T> {
    pub(super) fn new(mut taken: Taken<Awaited<T>>) -> Self {
        taken.value.get_or_insert_with(Awaited::create);
        Self { taken, _end: EndsWithScope::NEW }
    }
}

impl<T> Deref for AwaitedGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        let Some(Awaited(value)) = &self.taken.value else { unreachable!("a guard has a value until it is dropped") };
        value
    }
}

impl<T> DerefMut for AwaitedGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        let Some(Awaited(value)) = &mut self.taken.value else {
            unreachable!("a guard has a value until it is dropped")
        };
        value
    }
}

impl<T> fmt::Debug for AwaitedGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AwaitedGuard").finish_non_exhaustive()
    }
}

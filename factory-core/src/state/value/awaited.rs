//! Values that are used across `.await`.

use crate::shareable::handles::SharedOrLocked;
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

/// Outside of this crate, nobody has an `Awaited` itself. This also makes the body of a wrong `with` valid, so that rustc reports
/// one error and not two.
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

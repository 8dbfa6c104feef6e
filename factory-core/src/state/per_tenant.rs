//! State with one value for each tenant.

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
    context::{no_tenant::NoTenant, owner::Owner},
    scope::user_scope::UserScope,
    shareable::{
        checked::CheckedForSharing,
        contract::Shareable,
        handles::{KeepsHandles, SharedOrLocked},
    },
};
use std::{fmt, time::Duration};

/// A cache in this process with one value for each tenant, which the users and services of the tenant share on purpose.
///
/// The tenant is that of the identity: see [`Identity::with_tenant`](crate::Identity::with_tenant). Its id names it: users
/// from two issuers share the value if their tenants have one id. Everything else is as in [`PerUser`](crate::PerUser); the
/// [`Owner`] that [`on_evict`](Self::on_evict) gets represents the tenant.
///
/// ```
/// use factory_core::{
///     InvalidContext, NoTenant, PerTenant, UserExecutionContext, UserScope, agent_factory, testing, user_scoped,
/// };
///
/// #[user_scoped]
/// pub struct Board<'user> {
///     scope: UserScope<'user>,
///     #[shared]
///     pinned: &'user PerTenant<Vec<String>>,
/// }
///
/// impl Board<'_> {
///     fn pin(&self, note: &str) -> Result<usize, NoTenant> {
///         Ok(self.pinned.of(self.scope)?.with(|pinned| {
///             pinned.push(note.to_owned());
///             pinned.len()
///         }))
///     }
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform {
///         shared { pub pinned: PerTenant<Vec<String>> }
///         agents { board: Board }
///     }
/// }
///
/// # fn main() -> Result<(), InvalidContext> {
/// let platform = Platform { pinned: PerTenant::default() };
/// let pin = |user: &str, tenant: &str| {
///     let identity = testing::identity(user).with_tenant(tenant)?;
///     let context = UserExecutionContext::new(identity, "conversation-7", "run-1")?;
///     Ok::<_, InvalidContext>(platform.for_user_blocking(context, |factory| factory.board().pin("roadmap")).unwrap())
/// };
/// assert_eq!(pin("ann", "acme")?, Ok(1));
/// assert_eq!(pin("ben", "acme")?, Ok(2));
/// assert_eq!(pin("ben", "globex")?, Ok(1));
///
/// let without_tenant = testing::context("ann");
/// let pinned = platform.for_user_blocking(without_tenant, |factory| factory.board().pin("roadmap"));
/// assert_eq!(pinned.unwrap(), Err(NoTenant));
/// # Ok(())
/// # }
/// ```
#[doc(alias = "organization")]
#[doc(alias = "workspace")]
#[doc(alias = "cache")]
pub struct PerTenant<T> {
    partition: Partition<T>,
}

partition_type!(PerTenant);

const WHOSE: &str = "tenant's";

impl<T> PerTenant<T> {
    fn with_limits(partition: Partition<T>) -> Self {
        Self { partition }
    }

    /// Returns the value of the scope's tenant, which is in use while the returned reference lives.
    ///
    /// # Errors
    ///
    /// Returns [`NoTenant`] if the user or the service has no tenant.
    pub fn of<'user>(&self, scope: UserScope<'user>) -> Result<StateRef<'user, T>, NoTenant> {
        let tenant = scope.context().tenant_ref()?;
        Ok(StateRef::new(self.partition.enter(tenant, ""), WHOSE))
    }
}

impl<T: Default + Send + 'static> PerTenant<T> {
    /// Takes the value of the scope's tenant out, or returns `None` if there is no value or no tenant.
    ///
    /// Waits for others who use the value, as [`StateRef::with`] does. The next use creates a new value.
    ///
    /// # Panics
    ///
    /// Panics if it is called while the same thread uses or drops the value.
    #[allow(clippy::must_use_candidate, reason = "a caller may only want the value to be gone")]
    pub fn remove(&self, scope: UserScope<'_>) -> Option<T> {
        let tenant = scope.context().tenant_ref().ok()?;
        self.partition.remove(tenant, "", || nested_use::<T>("remove", WHOSE))
    }
}

impl<T: Default + Send + 'static> PerTenant<Awaited<T>> {
    /// Takes the value of the scope's tenant out, or returns `None` if there is no value or no tenant.
    ///
    /// Waits for its turn, as [`StateRef::lock`] does. The next use creates a new value. If the future is dropped, the value
    /// stays.
    pub async fn remove(&self, scope: UserScope<'_>) -> Option<T> {
        let tenant = scope.context().tenant_ref().ok()?;
        self.partition.remove_awaited(tenant, "").await.map(Awaited::into_inner)
    }
}

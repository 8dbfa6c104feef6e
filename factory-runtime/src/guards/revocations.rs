//! The guard that ends the access of a user.

use super::waiting::Waiting;
use crate::containment::contain_panic;
use factory_core::{Owner, ScopeError, ScopeGuard, Shareable, UserExecutionContext, UserScope};
use std::{
    collections::{HashMap, HashSet},
    fmt,
    sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
};
use tokio::sync::oneshot;

/// A guard that refuses the scopes of revoked users, and tells their open scopes.
///
/// List it under `guards` in [`agent_factory!`](factory_core::agent_factory), before guards that count.
/// [`revoke`](Self::revoke) takes effect at once: later scopes of the user are refused with the kind `Denied`, also child
/// scopes, and [`revoked`](Self::revoked) becomes ready in open ones. An open scope is not stopped from outside, because only
/// its code knows where it may stop.
///
/// The user of a scope is its [`Owner`]; an actor who acts for somebody else is not looked at. Clones share the revoked users,
/// so that several platforms can have one list. It is the list of this process: an application with several servers revokes on
/// each. Memory is used for revoked users and for waiting scopes only.
///
/// ```
/// use factory_core::{PerUser, UserScope, agent_factory, testing, user_scoped};
/// use factory_runtime::Revocations;
/// use std::{future::pending, sync::Arc};
///
/// #[user_scoped]
/// pub struct ChatAgent<'user> {
///     scope: UserScope<'user>,
/// }
///
/// impl ChatAgent<'_> {
///     async fn answer(&self) -> String {
///         pending().await // a slow model
///     }
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform {
///         guards { pub revocations: Revocations }
///         agents { chat: ChatAgent }
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let platform = Arc::new(Platform { revocations: Revocations::default() });
/// let alice = testing::context("alice").owner();
///
/// let served = platform.for_user(testing::context("alice"), async |desk| {
///     let chat = desk.chat();
///     tokio::select! {
///         answer = chat.answer() => answer,
///         () = desk.platform().revocations.revoked(desk.scope()) => "your access has ended".to_owned(),
///     }
/// });
/// let revoked = async { platform.revocations.revoke(&alice) };
/// let (served, _) = tokio::join!(served, revoked);
/// assert_eq!(served.unwrap(), "your access has ended");
///
/// let refusal = platform.admit(testing::context("alice")).unwrap_err();
/// assert_eq!(refusal.to_string(), "revocations refused to open a scope: the user's access was revoked");
/// platform.revocations.restore(&alice);
/// assert!(platform.admit(testing::context("alice")).is_ok());
/// # }
/// ```
///
/// # End a user's access
///
/// A user may also have event streams, sockets and actors, which outlive the scopes that opened them. Call in this order:
///
/// 1. `revoke`, so that no scope of the user opens any more.
/// 2. [`UserEvents::close_owner`](crate::UserEvents::close_owner), which ends the connections.
/// 3. [`UserActors::end_owner`](crate::UserActors::end_owner), which ends the actors.
///
/// A scope that was open before may still connect, or start an actor, after the last step. So end what it makes by
/// [`revoked`](Self::revoked), which it finds ready at once if the user was revoked meanwhile:
///
/// ```
/// use factory_core::{Owner, UserScope, agent_factory, testing};
/// use factory_runtime::{Lagged, Revocations, UserActors, UserEvents};
/// use futures_util::{Stream, StreamExt, future};
/// use std::pin::pin;
///
/// agent_factory! {
///     pub factory Desk for
///     #[derive(Default)]
///     pub struct Platform {
///         shared { pub events: UserEvents<String>, pub actors: UserActors<String> }
///         guards { pub revocations: Revocations }
///     }
/// }
///
/// fn end_access(platform: &Platform, user: &Owner) {
///     platform.revocations.revoke(user);
///     platform.events.close_owner(user);
///     platform.actors.end_owner(user);
/// }
///
/// /// Returns the events for an SSE response or a WebSocket.
/// fn follow(platform: &Platform, scope: UserScope<'_>) -> impl Stream<Item = Result<String, Lagged>> + use<> {
///     platform.events.connect(scope).take_until(platform.revocations.revoked(scope))
/// }
///
/// fn start_log(platform: &Platform, scope: UserScope<'_>) {
///     let revoked = platform.revocations.revoked(scope);
///     platform.actors.of(scope, 8, |mut inbox| {
///         let log = async move { while inbox.recv().await.is_some() {} };
///         future::select(Box::pin(log), Box::pin(revoked))
///     });
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let platform = Platform::default();
/// let alice = testing::identity("alice");
/// let late = platform.for_user(testing::context("alice"), async |desk| {
///     end_access(&platform, &alice.owner()); // by an administrator, while the scope is open
///     start_log(&platform, desk.scope());
///     follow(&platform, desk.scope())
/// });
/// assert_eq!(pin!(late.await.unwrap()).next().await, None);
/// while !platform.actors.is_empty() {
///     tokio::task::yield_now().await;
/// }
/// # }
/// ```
#[doc(alias = "logout")]
#[doc(alias = "ban")]
#[doc(alias = "kick")]
#[derive(Clone, Default, Shareable)]
pub struct Revocations {
    #[attest(reason = "which owners are revoked or wait, to compare with the owner of a scope; it holds no user data")]
    owners: Arc<RwLock<Owners>>,
}

#[derive(Default)]
pub(super) struct Owners {
    pub(super) revoked: HashSet<Owner>,
    /// A channel for each wait of an owner. Dropping it ends the wait, so that no later change can undo it.
    pub(super) waiting: HashMap<Owner, HashMap<u64, oneshot::Sender<()>>>,
    /// The number of the next wait.
    pub(super) next: u64,
}

impl Revocations {
    /// Refuses new scopes of this owner and tells the open ones.
    ///
    /// Obtain the owner from the user's identity: [`Identity::owner`](factory_core::Identity::owner). Streams and actors of the
    /// user are ended [by other calls](Self#end-a-users-access).
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::Revocations;
    ///
    /// let revocations = Revocations::default();
    /// let alice = testing::identity("alice").owner();
    /// revocations.revoke(&alice);
    /// assert!(revocations.is_revoked(&alice));
    /// ```
    pub fn revoke(&self, owner: &Owner) {
        let mut owners = self.write();
        owners.revoked.insert(owner.clone());
        let told = owners.waiting.remove(owner).unwrap_or_default();
        drop(owners);
        // It wakes tasks, so it is dropped outside the lock. A panic of one waker does not leave the others asleep.
        for told in told.into_values() {
            contain_panic(|| drop(told));
        }
    }

    /// Admits new scopes of this owner again.
    ///
    /// Scopes that waited when the owner was revoked are told nevertheless.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::Revocations;
    ///
    /// let revocations = Revocations::default();
    /// let alice = testing::context("alice").owner();
    /// revocations.revoke(&alice);
    /// revocations.restore(&alice);
    /// assert!(!revocations.is_revoked(&alice));
    /// ```
    pub fn restore(&self, owner: &Owner) {
        self.write().revoked.remove(owner);
    }

    /// Returns whether the owner is revoked.
    ///
    /// ```
    /// use factory_core::testing;
    /// use factory_runtime::Revocations;
    ///
    /// assert!(!Revocations::default().is_revoked(&testing::context("alice").owner()));
    /// ```
    #[must_use]
    pub fn is_revoked(&self, owner: &Owner) -> bool {
        self.read().revoked.contains(owner)
    }

    /// Returns a future that becomes ready when the owner of the scope is revoked, or at once if it is revoked now.
    ///
    /// It waits from the call on, not from the first poll, and misses no [`revoke`](Self::revoke), even if a
    /// [`restore`](Self::restore) follows at once. Dropping it, as `select!` does, loses nothing. The type's example uses it.
    pub fn revoked(&self, scope: UserScope<'_>) -> impl Future<Output = ()> + Send + use<> {
        let waiting = Waiting::new(self, scope.owner());
        async move {
            if let Some(mut waiting) = waiting {
                waiting.told().await;
            }
        }
    }

    fn read(&self) -> RwLockReadGuard<'_, Owners> {
        self.owners.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn write(&self) -> RwLockWriteGuard<'_, Owners> {
        self.owners.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[diagnostic::do_not_recommend]
impl ScopeGuard for Revocations {
    type Permit = ();

    fn admit(&self, context: &UserExecutionContext) -> Result<(), ScopeError> {
        if self.is_revoked(&context.owner()) {
            return Err(ScopeError::denied("revocations", "the user's access was revoked"));
        }
        Ok(())
    }
}

impl fmt::Debug for Revocations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let owners = self.read();
        let [revoked, waiting] = [owners.revoked.len(), owners.waiting.len()];
        f.debug_struct("Revocations").field("revoked", &revoked).field("waiting", &waiting).finish()
    }
}

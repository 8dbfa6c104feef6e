//! Admissions that own a share of their platform.

use super::{
    admitted::{Admitted, IntoAdmitted},
    held_permits::HeldPermits,
    platform::GuardedPlatform,
    scope_error::ScopeError,
    serves_users::{SendWork, ServesUsers},
};
use crate::context::execution_context::UserExecutionContext;
use std::{fmt, sync::Arc};

/// An [`Admission`](crate::Admission) that owns a share of its platform, so that it can be moved to another task.
///
/// The platform's `admit_owned` returns it. A handler that streams its answer calls `admit_owned` first, so that it can
/// refuse with a status such as 429, and moves the admission into the stream. [`run`](Self::run) or
/// [`user_scope!`](crate::user_scope) opens its scope.
///
/// ```
/// use factory_core::{OwnedAdmission, UserScope, agent_factory, testing, user_scope, user_scoped};
/// use std::{sync::Arc, thread};
///
/// #[user_scoped]
/// struct NotesAgent<'user> {
///     scope: UserScope<'user>,
/// }
///
/// agent_factory! {
///     factory Desk for struct Platform { agents { notes: NotesAgent } }
/// }
///
/// let platform = Arc::new(Platform {});
/// let admission: OwnedAdmission<Platform> = platform.admit_owned(testing::context("alice")).unwrap();
/// let user = thread::spawn(|| {
///     user_scope!(open = admission);
///     create_desk(open).notes().scope.user_id().to_owned()
/// });
/// assert_eq!(user.join().unwrap(), "alice");
/// ```
#[doc(alias = "permit")]
#[doc(alias = "rate limit")]
#[doc(alias = "streaming")]
pub struct OwnedAdmission<P: GuardedPlatform + ?Sized> {
    admitted: Admitted<Arc<P>>,
}

impl<P: ServesUsers> OwnedAdmission<P> {
    /// Requests the permits of a platform, for a library that does not know it. An application calls `admit_owned` of its
    /// platform.
    ///
    /// # Errors
    ///
    /// Returns the error of the first guard that refuses.
    ///
    /// ```
    /// use factory_core::{OwnedAdmission, ScopeError, SendWork, ServesUsers, UserExecutionContext};
    /// use std::sync::Arc;
    ///
    /// fn start<P, W>(platform: &Arc<P>, context: UserExecutionContext, work: W) -> Result<(), ScopeError>
    /// where
    ///     P: ServesUsers<Request = ()>,
    ///     W: for<'user> SendWork<P::Factory<'user>, Out = ()> + Send + 'static,
    /// {
    ///     let admission = OwnedAdmission::admit(platform, context, ())?; // a refusal is seen here
    ///     tokio::spawn(admission.serve(work));
    ///     Ok(())
    /// }
    /// ```
    #[cfg_attr(factory_facts, deprecated(note = "factory fact: opens a scope by `admit`"))]
    pub fn admit(platform: &Arc<P>, context: UserExecutionContext, request: P::Request) -> Result<Self, ScopeError> {
        admit_owned(platform, context, P::request_data(request))
    }

    /// Opens the scope, runs the async closure in it, and closes the scope.
    ///
    /// ```
    /// # use std::{future::Future, pin::pin, task::{Context, Poll, Waker}};
    /// use factory_core::{agent_factory, testing};
    /// use std::sync::Arc;
    ///
    /// agent_factory! {
    ///     factory Desk for struct Platform { shared { name: String } }
    /// }
    ///
    /// let admission = Arc::new(Platform { name: "help".to_owned() }).admit_owned(testing::context("alice")).unwrap();
    /// let user = admission.run(async |desk| format!("{} of {}", desk.scope().user_id(), desk.platform().name));
    /// # let Poll::Ready(user) = pin!(user).poll(&mut Context::from_waker(Waker::noop())) else { panic!() };
    /// # assert_eq!(user, "alice of help");
    /// // let user = user.await;
    /// ```
    pub async fn run<R>(self, work: impl for<'user> AsyncFnOnce(P::Factory<'user>) -> R) -> R {
        let admitted = self.admitted;
        let lifetime = admitted.scope_lifetime();
        let factory = P::factory(admitted.open(&lifetime));
        let result = admitted.permits.watch(work(factory)).await;
        drop(lifetime);
        admitted.close(HeldPermits::record_return);
        result
    }

    /// Does the same as [`run`](Self::run) for a function that is generic over the work: its future is `Send` if the work is.
    ///
    /// [`admit`](Self::admit) has an example.
    pub async fn serve<R, W>(self, work: W) -> R
    where
        W: for<'user> SendWork<P::Factory<'user>, Out = R>,
    {
        let admitted = self.admitted;
        let lifetime = admitted.scope_lifetime();
        let factory = P::factory(admitted.open(&lifetime));
        let result = admitted.permits.watch(work.call(factory)).await;
        drop(lifetime);
        admitted.close(HeldPermits::record_return);
        result
    }

    /// Does the same as [`run`](Self::run) for work that may fail. Guards learn that it failed.
    ///
    /// # Errors
    ///
    /// Returns the error of the work.
    pub async fn try_run<T, E>(
        self,
        work: impl for<'user> AsyncFnOnce(P::Factory<'user>) -> Result<T, E>,
    ) -> Result<T, E> {
        let admitted = self.admitted;
        let lifetime = admitted.scope_lifetime();
        let factory = P::factory(admitted.open(&lifetime));
        let result = admitted.permits.watch(work(factory)).await;
        drop(lifetime);
        admitted.close(|permits| permits.record_result(&result));
        result
    }
}

#[diagnostic::do_not_recommend]
impl<P: GuardedPlatform + ?Sized> IntoAdmitted<Arc<P>> for OwnedAdmission<P> {
    #[inline]
    fn into_admitted(self) -> Admitted<Arc<P>> {
        self.admitted
    }
}

impl<P: GuardedPlatform + ?Sized> fmt::Debug for OwnedAdmission<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwnedAdmission").finish_non_exhaustive()
    }
}

/// Does the same as [`admit`](super::admission::admit) for an admission that owns a share of the platform.
///
/// # Errors
///
/// Returns the error of the first guard that refuses.
pub fn admit_owned<P: GuardedPlatform + ?Sized>(
    platform: &Arc<P>,
    context: UserExecutionContext,
    request: P::RequestData,
) -> Result<OwnedAdmission<P>, ScopeError> {
    Ok(OwnedAdmission { admitted: Admitted::new(Arc::clone(platform), context, request)? })
}

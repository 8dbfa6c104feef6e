//! Admissions: contexts that the guards of a platform have admitted.

use super::{
    brand::ScopeLifetime,
    held_permits::{HeldPermits, request_permits},
    open_scope::{OpenScope, open},
    platform::{GuardedPlatform, RequestOfPlatform},
    scope_error::ScopeError,
    serves_users::{SendWork, ServesUsers},
};
use crate::context::execution_context::UserExecutionContext;
use std::{fmt, ops::Deref, sync::Arc};

/// A context that the guards of a platform have admitted, together with their permits.
///
/// The platform's `admit` returns it, and [`user_scope!`](crate::user_scope) opens it. One admission opens one scope. The
/// permits are given back when the admission is dropped, at the end of the block in which the scope was opened.
///
/// ```
/// use factory_core::{Admission, UserScope, agent_factory, testing, user_scope, user_scoped};
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
/// let platform = Platform {};
/// let admission: Admission<'_, Platform> = platform.admit(testing::context("alice")).unwrap();
/// // A handler can still answer “too many requests” before this line.
/// user_scope!(open = admission);
/// assert_eq!(create_desk(open).notes().scope.user_id(), "alice");
/// ```
#[doc(alias = "permit")]
#[doc(alias = "rate limit")]
pub struct Admission<'p, P: GuardedPlatform + ?Sized> {
    admitted: Admitted<&'p P>,
}

/// An [`Admission`] that owns a share of its platform, so that it can be moved to another task.
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
        admitted.permits.record_return();
        result
    }

    /// Does the same as [`run`](Self::run) for a function that is generic over the work: its future is `Send` if the work is.
    ///
    /// ```
    /// use factory_core::{OwnedAdmission, SendWork, ServesUsers};
    ///
    /// fn start<P, W>(admission: OwnedAdmission<P>, work: W)
    /// where
    ///     P: ServesUsers,
    ///     W: for<'user> SendWork<P::Factory<'user>, Out = ()> + Send + 'static,
    /// {
    ///     tokio::spawn(admission.serve(work));
    /// }
    /// ```
    pub async fn serve<R, W>(self, work: W) -> R
    where
        W: for<'user> SendWork<P::Factory<'user>, Out = R>,
    {
        let admitted = self.admitted;
        let lifetime = admitted.scope_lifetime();
        let factory = P::factory(admitted.open(&lifetime));
        let result = admitted.permits.watch(work.call(factory)).await;
        admitted.permits.record_return();
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
        admitted.permits.record_result(&result);
        result
    }
}

/// The content of an admission. `D` is `&P` or `Arc<P>`.
pub struct Admitted<D: Deref<Target: GuardedPlatform>> {
    // In the order in which they are dropped: the permits last.
    context: UserExecutionContext,
    request: <D::Target as RequestOfPlatform>::RequestData,
    permits: HeldPermits<D>,
}

impl<D: Deref<Target: GuardedPlatform>> Admitted<D> {
    fn new(
        platform: D,
        context: UserExecutionContext,
        request: <D::Target as RequestOfPlatform>::RequestData,
    ) -> Result<Self, ScopeError> {
        let permits = request_permits(platform, &context)?;
        Ok(Self { context, request, permits })
    }

    /// Starts the lifetime of the scope. The caller declares the result directly after the admission, as
    /// [`ScopeLifetime::new`] requires.
    #[inline]
    #[must_use]
    pub fn scope_lifetime(&self) -> ScopeLifetime<'_> {
        ScopeLifetime::new(&self.context)
    }

    /// Opens the scope.
    #[inline]
    #[must_use]
    pub fn open<'user>(&'user self, lifetime: &ScopeLifetime<'user>) -> OpenScope<'user, D::Target> {
        open(lifetime, self.permits.platform(), &self.request)
    }
}

/// A value that [`user_scope!`](crate::user_scope) opens: an admission by value, because a borrowed one could open many
/// scopes.
///
/// `D` is the reference to the platform: `&P` or `Arc<P>`. It is not an associated type, because rustc would report a
/// value that is not an admission for the trait and for the type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has not been admitted",
    label = "not an admission",
    note = "`user_scope!` opens the value of `platform.admit(context)?`"
)]
pub trait IntoAdmitted<D: Deref<Target: GuardedPlatform>> {
    /// Returns the content of the admission.
    fn into_admitted(self) -> Admitted<D>;
}

#[diagnostic::do_not_recommend]
impl<'p, P: GuardedPlatform + ?Sized> IntoAdmitted<&'p P> for Admission<'p, P> {
    #[inline]
    fn into_admitted(self) -> Admitted<&'p P> {
        self.admitted
    }
}

#[diagnostic::do_not_recommend]
impl<P: GuardedPlatform + ?Sized> IntoAdmitted<Arc<P>> for OwnedAdmission<P> {
    #[inline]
    fn into_admitted(self) -> Admitted<Arc<P>> {
        self.admitted
    }
}

impl<D: Deref<Target: GuardedPlatform>> fmt::Debug for Admitted<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Admitted").finish_non_exhaustive()
    }
}

impl<P: GuardedPlatform + ?Sized> fmt::Debug for Admission<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Admission").finish_non_exhaustive()
    }
}

impl<P: GuardedPlatform + ?Sized> fmt::Debug for OwnedAdmission<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwnedAdmission").finish_non_exhaustive()
    }
}

/// Requests the permit of every guard, and takes the context and the request data for
/// [`user_scope!`](crate::user_scope) to open.
///
/// # Errors
///
/// Returns the error of the first guard that refuses.
pub fn admit<P: GuardedPlatform + ?Sized>(
    platform: &P,
    context: UserExecutionContext,
    request: P::RequestData,
) -> Result<Admission<'_, P>, ScopeError> {
    Ok(Admission { admitted: Admitted::new(platform, context, request)? })
}

/// Does the same as [`admit`] for an admission that owns a share of the platform.
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

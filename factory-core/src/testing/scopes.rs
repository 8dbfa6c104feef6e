//! Scopes without a platform.

use super::contexts::context;
use crate::{
    context::execution_context::UserExecutionContext,
    scope::{
        admission::{self, Admission},
        platform::{GuardedPlatform, RequestOfPlatform},
        scope_end::ScopeEnd,
        scope_error::ScopeError,
        user_scope::UserScope,
    },
    user_scope,
};

/// The platform of a scope that [`admit`] opens. It shares nothing and has no guards.
///
/// ```
/// use factory_core::{OpenScope, testing, user_scope};
///
/// user_scope!(open = testing::admit("alice"));
/// let open: OpenScope<'_, testing::NoPlatform> = open;
/// ```
#[derive(Debug)]
pub struct NoPlatform;

#[diagnostic::do_not_recommend]
impl RequestOfPlatform for NoPlatform {
    type RequestData = ();
}

impl GuardedPlatform for NoPlatform {
    type Progress = ();
    type Permits = ();

    fn no_permits() {}

    fn request_permits(&self, _context: &UserExecutionContext, (): &mut ()) -> Result<(), ScopeError> {
        Ok(())
    }

    fn return_permits(&self, (): &mut (), _end: ScopeEnd) {}
}

/// Admits a [`context`] without a platform, for [`user_scope!`] to open.
///
/// No guard runs, and no factory can be made for the scope. The test writes the agent as a struct literal, with
/// `open.scope()` as its scope. The agent may borrow values that are declared before the scope.
///
/// # Panics
///
/// Panics if [`Identity::verified`](crate::Identity::verified) rejects the id.
///
/// ```
/// use factory_core::{testing, user_scope};
///
/// user_scope!(open = testing::admit("alice"));
/// assert_eq!(open.scope().user_id(), "alice");
/// ```
#[must_use]
#[track_caller]
#[cfg_attr(factory_facts, deprecated(note = "factory fact: calls `testing::admit`"))]
pub fn admit(user_id: &str) -> Admission<'static, NoPlatform> {
    admit_context(context(user_id))
}

/// Admits a context without a platform, as [`admit`] does, for an agent that needs a tenant, an actor or a certain thread.
///
/// ```
/// use factory_core::{InvalidContext, UserExecutionContext, testing, user_scope};
///
/// let alice = testing::identity("alice").with_tenant("acme")?;
/// let context = UserExecutionContext::new(alice, "conversation-7", "run-1")?;
/// user_scope!(open = testing::admit_context(context));
/// assert_eq!(open.scope().tenant(), Some("acme"));
/// # Ok::<(), InvalidContext>(())
/// ```
#[must_use]
pub fn admit_context(context: UserExecutionContext) -> Admission<'static, NoPlatform> {
    let admission = admission::admit(&NoPlatform, context, ());
    admission.unwrap_or_else(|refusal| unreachable!("no guard runs: {refusal}"))
}

/// Opens a scope as [`admit`] does, runs the closure in it, and closes it.
///
/// An agent in the closure can borrow only constants, such as `&FakeClock`. Use [`admit`] if it borrows other values.
///
/// # Panics
///
/// Panics if [`Identity::verified`](crate::Identity::verified) rejects the id.
///
/// ```
/// use factory_core::testing;
///
/// let user = testing::with_user("alice", |scope| scope.user_id().to_owned());
/// assert_eq!(user, "alice");
/// ```
#[track_caller]
#[cfg_attr(factory_facts, deprecated(note = "factory fact: calls `testing::with_user`"))]
pub fn with_user<R>(user_id: &str, work: impl for<'user> FnOnce(UserScope<'user>) -> R) -> R {
    user_scope!(open = admit(user_id));
    work(open.scope())
}

/// Opens a scope as [`admit`] does, runs the async closure in it, and closes it.
///
/// # Panics
///
/// The future panics when it is first polled if [`Identity::verified`](crate::Identity::verified) rejects the id.
///
/// ```
/// # use std::{future::Future, pin::pin, task::{Context, Poll, Waker}};
/// use factory_core::testing;
///
/// let user = testing::with_user_async("alice", async |scope| scope.user_id().to_owned());
/// # let Poll::Ready(user) = pin!(user).poll(&mut Context::from_waker(Waker::noop())) else { panic!() };
/// # assert_eq!(user, "alice");
/// // let user = user.await;
/// ```
#[cfg_attr(factory_facts, deprecated(note = "factory fact: calls `testing::with_user_async`"))]
pub async fn with_user_async<R>(user_id: &str, work: impl for<'user> AsyncFnOnce(UserScope<'user>) -> R) -> R {
    user_scope!(open = admit(user_id));
    work(open.scope()).await
}

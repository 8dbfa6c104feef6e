//! Admissions: contexts that the guards of a platform have admitted.

use super::{
    admitted::{Admitted, IntoAdmitted},
    platform::GuardedPlatform,
    scope_error::ScopeError,
};
use crate::context::execution_context::UserExecutionContext;
use std::fmt;

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

#[diagnostic::do_not_recommend]
impl<'p, P: GuardedPlatform + ?Sized> IntoAdmitted<&'p P> for Admission<'p, P> {
    #[inline]
    fn into_admitted(self) -> Admitted<&'p P> {
        self.admitted
    }
}

impl<P: GuardedPlatform + ?Sized> fmt::Debug for Admission<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Admission").finish_non_exhaustive()
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

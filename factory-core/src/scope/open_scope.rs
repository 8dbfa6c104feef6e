//! Open scopes, and the macro that opens one for a block.

use super::{
    brand::{EndsWithScope, ScopeLifetime},
    platform::RequestOfPlatform,
    user_scope::UserScope,
};
use std::fmt;

/// A scope that [`user_scope!`](crate::user_scope) has opened and for which no factory has been made yet.
///
/// The generated function `create_…` takes it by value and returns the factory of the scope. It is not `Clone`, so a scope
/// has at most one factory.
///
/// ```
/// use factory_core::{OpenScope, UserScope, agent_factory, testing, user_scope, user_scoped};
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
/// fn greet(open: OpenScope<'_, Platform>) -> String {
///     let desk = create_desk(open);
///     format!("hello, {}", desk.notes().scope.user_id())
/// }
///
/// let platform = Platform {};
/// user_scope!(open = platform.admit(testing::context("alice")).unwrap());
/// assert_eq!(greet(open), "hello, alice");
/// ```
#[doc(alias = "request scope")]
pub struct OpenScope<'user, P: RequestOfPlatform + ?Sized> {
    scope: UserScope<'user>,
    platform: &'user P,
    request: &'user P::RequestData,
    _end: EndsWithScope<'user>,
}

impl<'user, P: RequestOfPlatform + ?Sized> OpenScope<'user, P> {
    /// Returns the scope.
    #[must_use]
    pub fn scope(&self) -> UserScope<'user> {
        self.scope
    }

    /// Returns the platform, which holds the components that all users share.
    #[must_use]
    pub fn platform(&self) -> &'user P {
        self.platform
    }

    /// Returns the request data.
    pub(crate) fn request(&self) -> &'user P::RequestData {
        self.request
    }
}

impl<P: RequestOfPlatform + ?Sized> fmt::Debug for OpenScope<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenScope").finish_non_exhaustive()
    }
}

/// Opens the one scope that ends with `lifetime`.
#[inline]
pub fn open<'user, P: RequestOfPlatform + ?Sized>(
    lifetime: &ScopeLifetime<'user>,
    platform: &'user P,
    request: &'user P::RequestData,
) -> OpenScope<'user, P> {
    OpenScope { scope: UserScope::new(lifetime), platform, request, _end: EndsWithScope::NEW }
}

/// Opens a scope that lasts until the end of the block: `user_scope!(open = platform.admit(context)?);`.
///
/// The name is bound to an [`OpenScope`]. Prefer the platform's `for_user` where a closure is possible, because the
/// compiler explains a leak better there. Use this macro where the scope must be opened between two steps of one function,
/// such as after a limit has been checked.
///
/// ```
/// use factory_core::{ScopeError, UserScope, agent_factory, testing, user_scope, user_scoped};
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
/// fn serve(platform: &Platform) -> Result<String, ScopeError> {
///     user_scope!(open = platform.admit(testing::context("alice"))?);
///     let desk = create_desk(open);
///     Ok(desk.notes().scope.user_id().to_owned())
/// } // the scope closes here
///
/// assert_eq!(serve(&Platform {}).unwrap(), "alice");
/// ```
///
/// # Expands to
///
/// ```rust,ignore
#[doc = include_str!("../../docs/user_scope.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../../docs/user_scope.expanded.rs")]
/// ```
#[doc(alias = "session")]
#[doc(alias = "request scope")]
#[macro_export]
macro_rules! user_scope {
    () => {
        ::core::compile_error!("expected `name = platform.admit(context)?`")
    };
    ($($input:tt)*) => {
        // Without the semicolon, rustc would suggest to add one here where the user has forgotten theirs.
        $crate::codegen::__user_scope! { $crate $($input)* };
    };
}

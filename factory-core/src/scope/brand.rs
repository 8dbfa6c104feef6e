//! The lifetime `'user`, which is invariant and never equal to another scope's.
//!
//! Two scopes of one function expand to variables in this order:
//!
//! ```text
//! let c1 = context();        // `'user1` is the lifetime of `&c1`
//! let e1 = ScopeLifetime::new(&c1);
//! let c2 = context();        // `'user2` is the lifetime of `&c2`
//! let e2 = ScopeLifetime::new(&c2);
//! // dropped in the order e2, c2, e1, c1
//! ```
//!
//! - `e1` has a `Drop` that may use `'user1`, so `'user1` includes the point at which `e1` is dropped.
//! - `e2` borrows `c2`, so `'user2` ends before `c2` is dropped.
//! - `c2` is dropped before `e1`. So `'user2` ends before `'user1` does, and the two are not equal.
//! - [`Brand`] is invariant, so rustc accepts a value of one scope in the other only if they are equal.
//!
//! If the variables were declared as `c1`, `c2`, `e1`, `e2`, both lifetimes could end between the drop of `e1` and the
//! drop of `c2`, and rustc would choose them equal. So no other scope's context is declared between a context and its
//! [`ScopeLifetime`]. The crate `generativity` uses the same pattern, with a variable of its own in place of the context.

use crate::context::execution_context::UserExecutionContext;
use std::marker::PhantomData;

/// A marker that makes `'user` invariant, so that rustc can neither shorten nor prolong it.
#[derive(Clone, Copy)]
pub(crate) struct Brand<'user>(PhantomData<fn(&'user ()) -> &'user ()>);

/// A local variable that ends the lifetime of a scope when it is dropped.
pub struct ScopeLifetime<'user> {
    context: &'user UserExecutionContext,
    ends: EndsWithScope<'user>,
}

impl<'user> ScopeLifetime<'user> {
    /// Starts the lifetime `'user`, which lasts until the returned value is dropped.
    ///
    /// The caller borrows a local variable or a parameter of the function, because a leaked context would have the
    /// lifetime `'static`. It declares the result after that variable, in the same function, and declares no other
    /// scope's context between the two. Otherwise two scopes could have equal lifetimes.
    #[inline]
    #[must_use]
    pub fn new(context: &'user UserExecutionContext) -> Self {
        Self { context, ends: EndsWithScope::NEW }
    }

    /// Returns the marker of `'user`.
    pub(super) fn brand(&self) -> Brand<'user> {
        self.ends.0
    }

    /// Returns the context that the scope is opened for.
    #[inline]
    pub(super) fn context(&self) -> &'user UserExecutionContext {
        self.context
    }
}

/// A field whose drop counts as a use of the scope, so that the value that holds it cannot outlive the scope.
///
/// If the drop were no use, rustc would accept a value that is moved out of its scope's block and never read again.
pub(crate) struct EndsWithScope<'user>(Brand<'user>);

impl EndsWithScope<'_> {
    pub(crate) const NEW: Self = Self(Brand(PhantomData));
}

impl Drop for EndsWithScope<'_> {
    #[inline]
    fn drop(&mut self) {}
}

//! The lifetime `'user`: invariant, and equal to no other scope's.
//!
//! `'user` is a borrow of a local variable, the context or the admission that holds it, so it ends before that variable
//! is dropped. A [`ScopeEnd`] is declared directly after the variable and uses `'user` in its `Drop`, so `'user` lasts
//! until then. Two scopes of one function drop their variables one pair after the other; a lifetime that covered both
//! ends would outlast the variable that is dropped between them. The crate `generativity` uses the same pattern, with a
//! variable of its own in place of the context.

use crate::context::execution::UserExecutionContext;
use std::marker::PhantomData;

/// Makes `'user` invariant, so that it can be neither shortened nor prolonged.
#[derive(Clone, Copy)]
pub(crate) struct Brand<'user>(PhantomData<fn(&'user ()) -> &'user ()>);

/// A local variable whose drop is the end of a scope.
pub struct ScopeEnd<'user> {
    context: &'user UserExecutionContext,
    ends: EndsWithScope<'user>,
}

impl<'user> ScopeEnd<'user> {
    /// Starts a lifetime that lasts until the returned value is dropped.
    #[inline]
    #[must_use]
    pub fn of_context(context: &'user UserExecutionContext) -> Self {
        Self { context, ends: EndsWithScope::NEW }
    }

    pub(super) fn brand(&self) -> Brand<'user> {
        self.ends.0
    }

    #[inline]
    pub(super) fn context(&self) -> &'user UserExecutionContext {
        self.context
    }
}

/// Makes the drop of the value that holds it a use of its scope.
///
/// Without it rustc accepts `let kept; { user_scope!(…); kept = …; }` for a value that is never read again.
pub(crate) struct EndsWithScope<'user>(Brand<'user>);

impl EndsWithScope<'_> {
    pub(crate) const NEW: Self = Self(Brand(PhantomData));
}

impl Drop for EndsWithScope<'_> {
    #[inline]
    fn drop(&mut self) {}
}

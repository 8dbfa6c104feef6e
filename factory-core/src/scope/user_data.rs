use super::{brand::EndsWithScope, user_scope::UserScope};
use crate::context::id::visible;
use std::fmt;

/// A plain value that belongs to one scope, and can only be taken out by naming that scope and a reason.
///
/// There is no `Deref`, no accessor and no `Clone`. What [`map`](Self::map) computes stays inside. `Debug` shows no
/// user data.
#[must_use = "the value inside is dropped unless it is revealed"]
pub struct UserData<'user, T> {
    value: T,
    scope: UserScope<'user>,
    end: EndsWithScope<'user>,
}

impl<'user, T> UserData<'user, T> {
    /// Puts `value` under the scope's lifetime.
    pub fn new(scope: UserScope<'user>, value: T) -> Self {
        Self { value, scope, end: EndsWithScope::NEW }
    }

    /// Computes with the value; the result belongs to the same scope.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> UserData<'user, U> {
        UserData { value: f(self.value), scope: self.scope, end: self.end }
    }

    /// Joins two values of one scope.
    pub fn zip<U>(self, other: UserData<'user, U>) -> UserData<'user, (T, U)> {
        self.map(|value| (value, other.value))
    }

    /// Takes the value out, to where the compiler no longer watches it.
    ///
    /// The reason is for whoever reviews the call: every place where data leaves its scope is one search for `.reveal(`.
    ///
    /// # Panics
    ///
    /// When the reason is blank.
    #[must_use]
    #[track_caller]
    pub fn reveal(self, _scope: UserScope<'user>, reason: &str) -> T {
        assert!(!visible(reason).is_empty(), "revealing a user's data needs a reason");
        self.value
    }
}

impl<T> fmt::Debug for UserData<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserData").finish_non_exhaustive()
    }
}

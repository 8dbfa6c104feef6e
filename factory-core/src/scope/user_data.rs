//! Plain data that belongs to one scope.

use super::{brand::EndsWithScope, user_scope::UserScope};
use crate::context::id::trim_invisible;
use std::fmt;

/// A plain value, such as a `String`, that belongs to one scope.
///
/// Plain data has no lifetime, so the compiler cannot follow it. Inside a `UserData` it can: the value ends with the scope
/// and combines only with data of the same scope. There is no `Deref`, no accessor and no `Clone`, and `Debug` shows no
/// user data. [`reveal`](Self::reveal) is the only way out.
///
/// ```
/// use factory_core::{UserData, testing};
///
/// let subject = testing::with_user("alice", |scope| {
///     let name = UserData::new(scope, "Alice".to_owned());
///     let count = UserData::new(scope, 3);
///     let subject = name.zip(count).map(|(name, count)| format!("{name} has {count} drafts"));
///     subject.reveal(scope, "the subject of a mail to the user")
/// });
/// assert_eq!(subject, "Alice has 3 drafts");
/// ```
#[doc(alias = "taint")]
#[doc(alias = "secret")]
#[must_use = "the value inside is dropped unless it is revealed"]
pub struct UserData<'user, T> {
    value: T,
    scope: UserScope<'user>,
    end: EndsWithScope<'user>,
}

impl<'user, T> UserData<'user, T> {
    /// Ties `value` to the scope.
    pub fn new(scope: UserScope<'user>, value: T) -> Self {
        Self { value, scope, end: EndsWithScope::NEW }
    }

    /// Computes another value from this one. The result belongs to the same scope.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> UserData<'user, U> {
        UserData { value: f(self.value), scope: self.scope, end: self.end }
    }

    /// Joins two values of one scope.
    pub fn zip<U>(self, other: UserData<'user, U>) -> UserData<'user, (T, U)> {
        self.map(|value| (value, other.value))
    }

    /// Takes the value out. From here on, the compiler no longer checks where it goes.
    ///
    /// The reason is for the reviewer of the call; it is neither stored nor printed. A search for `.reveal(` finds every
    /// place where data leaves its scope.
    ///
    /// # Panics
    ///
    /// Panics if the reason is empty or has no visible character.
    #[must_use]
    #[track_caller]
    #[cfg_attr(factory_facts, deprecated(note = "factory fact: calls `UserData::reveal`"))]
    pub fn reveal(self, _scope: UserScope<'user>, reason: &str) -> T {
        assert!(!trim_invisible(reason).is_empty(), "revealing a user's data needs a reason");
        self.value
    }
}

impl<T> fmt::Debug for UserData<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserData").finish_non_exhaustive()
    }
}

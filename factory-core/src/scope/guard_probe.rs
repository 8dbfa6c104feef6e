//! The check that no component under `shared` is a guard.

use super::scope_guard::ScopeGuard;
use crate::shareable::handle_probe::{ProbeFoundNothing, SharingProbe};

impl<T: ScopeGuard> SharingProbe<T> {
    /// The answer for a guard. Rustc prefers it to the constant of [`GuardProbeFallback`].
    pub const IS_GUARD: bool = true;
}

/// The answer for a type that is not a guard.
pub trait GuardProbeFallback {
    /// The answer.
    const IS_GUARD: bool = false;
}

impl<T: ?Sized> GuardProbeFallback for SharingProbe<T> {}

/// A shared component that is not a guard. A guard under `shared` would never run.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is a guard, and a guard under `shared` never runs",
    label = "would never run",
    note = "list it under `guards`"
)]
pub trait NotAGuard<Guards> {}

#[diagnostic::do_not_recommend]
impl<T: ?Sized, Guards: ProbeFoundNothing> NotAGuard<Guards> for T {}

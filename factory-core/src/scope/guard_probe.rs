//! The check that a shared component is not a guard.

use super::guard::ScopeGuard;
use crate::shareable::probe::{ProbeFoundNothing, SharingProbe};

impl<T: ScopeGuard> SharingProbe<T> {
    pub const IS_GUARD: bool = true;
}

pub trait GuardProbeFallback {
    const IS_GUARD: bool = false;
}

impl<T: ?Sized> GuardProbeFallback for SharingProbe<T> {}

/// A guard among the shared components would never be asked, and nobody would notice.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is a guard, and under `shared` nobody asks it",
    label = "never asked",
    note = "list it under `guards`"
)]
pub trait NotAGuard<Guards> {}

#[diagnostic::do_not_recommend]
impl<T: ?Sized, Guards: ProbeFoundNothing> NotAGuard<Guards> for T {}

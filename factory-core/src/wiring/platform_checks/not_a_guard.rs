//! The check that no component under `shared` is a guard.

use crate::{scope::scope_guard::ScopeGuard, shareable::probe_result::ProbeFoundNothing};
use std::marker::PhantomData;

/// A probe that evaluates whether `T` is a guard. The documentation of the module `codegen` explains probes.
pub struct GuardProbe<T: ?Sized>(PhantomData<T>);

impl<T: ScopeGuard> GuardProbe<T> {
    /// The result for a guard.
    pub const IS_GUARD: bool = true;
}

/// The fallback of [`GuardProbe`].
pub trait GuardProbeFallback {
    /// The result for every other type.
    const IS_GUARD: bool = false;
}

impl<T: ?Sized> GuardProbeFallback for GuardProbe<T> {}

/// A shared component that is not a guard, because a guard under `shared` would never run. The parameter is the result of
/// its [`GuardProbe`].
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is a guard, and a guard under `shared` never runs",
    label = "would never run",
    note = "list it under `guards`"
)]
pub trait NotAGuard<GuardResult> {}

#[diagnostic::do_not_recommend]
impl<T: ?Sized, GuardResult: ProbeFoundNothing> NotAGuard<GuardResult> for T {}

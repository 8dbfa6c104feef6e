//! The containment of panics, so that one user's failure does not reach another user.

use std::{
    mem,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// Runs work for a user who is not the caller, and contains its panic.
pub(crate) fn contain_panic(work: impl FnOnce()) {
    let Err(payload) = catch_unwind(AssertUnwindSafe(work)) else { return };
    // The payload has a `Drop` of its own, which may panic too. The payload of that panic is leaked.
    if let Err(payload) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
        mem::forget(payload);
    }
}

//! The permits of an open scope.

use super::{
    platform::GuardedPlatform,
    progress::{ADMITTED, FAILED, REFUSED, RETURNED, RUNNING, RecordProgress, WAITING},
    scope_end::ScopeEnd,
    scope_error::ScopeError,
};
use crate::context::execution_context::UserExecutionContext;
use std::{
    fmt,
    future::{Future, poll_fn},
    ops::Deref,
    pin::pin,
    thread::panicking,
};

/// The permits of a platform's guards, which are given back when it is dropped.
///
/// It is declared before everything that belongs to the scope, so that the permits are given back last. `D` is `&P` or
/// `Arc<P>`.
pub struct HeldPermits<D: Deref<Target: GuardedPlatform>> {
    platform: D,
    permits: <D::Target as GuardedPlatform>::Permits,
    progress: <D::Target as GuardedPlatform>::Progress,
}

/// Requests the permit of every guard, in the order of the `guards` section, for a scope that opens now.
///
/// # Errors
///
/// Returns the error of the first guard that refuses.
#[inline]
pub fn request_permits<D: Deref<Target: GuardedPlatform>>(
    platform: D,
    context: &UserExecutionContext,
) -> Result<HeldPermits<D>, ScopeError> {
    let held = hold_permits(platform, context)?;
    held.record_opening();
    Ok(held)
}

/// Requests the permit of every guard, for an admission that opens a scope later.
#[inline]
pub(super) fn admit_permits<D: Deref<Target: GuardedPlatform>>(
    platform: D,
    context: &UserExecutionContext,
) -> Result<HeldPermits<D>, ScopeError> {
    let held = hold_permits(platform, context)?;
    held.progress.record(ADMITTED);
    Ok(held)
}

#[inline]
fn hold_permits<D: Deref<Target: GuardedPlatform>>(
    platform: D,
    context: &UserExecutionContext,
) -> Result<HeldPermits<D>, ScopeError> {
    // It holds each permit at once, so that the permits are given back if a later guard refuses or panics.
    let mut held = HeldPermits { platform, permits: D::Target::no_permits(), progress: Default::default() };
    held.platform.request_permits(context, &mut held.permits)?;
    Ok(held)
}

/// Runs the functions given to `on_close` when it is dropped.
///
/// The context itself does so too, but as a parameter it is dropped after the permits. This is declared after the permits.
pub struct HooksBeforePermits<'a>(&'a UserExecutionContext);

impl<'a> HooksBeforePermits<'a> {
    /// Returns the value for the context of a scope that is to be opened.
    #[inline]
    #[must_use]
    pub fn new(context: &'a UserExecutionContext) -> Self {
        Self(context)
    }
}

impl Drop for HooksBeforePermits<'_> {
    #[inline]
    fn drop(&mut self) {
        self.0.close_hooks().run();
    }
}

impl<D: Deref<Target: GuardedPlatform>> HeldPermits<D> {
    /// Returns the platform.
    #[inline]
    pub(super) fn platform(&self) -> &D::Target {
        &self.platform
    }

    /// Records that the scope opens.
    #[inline]
    pub(super) fn record_opening(&self) {
        self.progress.record(RUNNING);
    }

    /// Runs the work of the scope, and records whether it runs or waits. A platform without guards does not need it.
    #[inline]
    pub async fn watch<F: Future>(&self, work: F) -> F::Output {
        let mut work = pin!(work);
        poll_fn(|context| {
            self.progress.record(RUNNING);
            let poll = work.as_mut().poll(context);
            if poll.is_pending() {
                self.progress.record(WAITING);
            }
            poll
        })
        .await
    }

    /// Records that the work returned.
    #[inline]
    pub fn record_return(&self) {
        self.progress.record(RETURNED);
    }

    /// Records whether the work returned a value or an error.
    #[inline]
    pub fn record_result<T, E>(&self, result: &Result<T, E>) {
        self.progress.record(if result.is_ok() { RETURNED } else { FAILED });
    }
}

impl<D: Deref<Target: GuardedPlatform>> Drop for HeldPermits<D> {
    #[inline]
    fn drop(&mut self) {
        let end = match self.progress.recorded() {
            RETURNED => ScopeEnd::Returned,
            FAILED => ScopeEnd::Failed,
            REFUSED => ScopeEnd::Refused,
            RUNNING if panicking() => ScopeEnd::Panicked,
            _ => ScopeEnd::Dropped,
        };
        self.platform.return_permits(&mut self.permits, end);
    }
}

impl fmt::Debug for HooksBeforePermits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HooksBeforePermits").finish_non_exhaustive()
    }
}

impl<D: Deref<Target: GuardedPlatform>> fmt::Debug for HeldPermits<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeldPermits").finish_non_exhaustive()
    }
}

//! The old global accessors that still have a caller. Those without callers are listed under `replaces` in
//! `platform.rs`.

use factory_core::deprecated_singleton;
use reminders::{Clock, SystemClock};
use std::sync::Arc;

/// Returns the clock. Each use is a warning.
#[deprecated_singleton(instead = "desk.clock")]
pub(crate) fn get_clock() -> Arc<dyn Clock> {
    Arc::new(SystemClock)
}

/// Returned the drafts of any user. No use compiles.
#[deprecated_singleton(instead = "factory.notes()", stage = "deny")]
pub(crate) fn get_drafts_of(user_id: &str) -> Vec<String> {
    vec![user_id.to_owned()]
}

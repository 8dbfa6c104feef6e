//! What is left of the accessors that were the same for all users. What `desk.rs` lists under `replaces` is gone.

use factory_core::deprecated_singleton;
use std::sync::Arc;
use tests_library::{Clock, SystemClock};

/// Every use is a warning.
#[deprecated_singleton(instead = "desk.clock")]
pub(crate) fn get_clock() -> Arc<dyn Clock> {
    Arc::new(SystemClock)
}

/// No use compiles.
#[deprecated_singleton(instead = "factory.notes()", stage = "deny")]
pub(crate) fn get_drafts_of(user_id: &str) -> Vec<String> {
    vec![user_id.to_owned()]
}

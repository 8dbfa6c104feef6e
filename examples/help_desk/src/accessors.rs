//! The last old global accessor that is still defined. The others are listed under `replaces` in `platform.rs`.

use factory_core::deprecated_singleton;

/// Returned the drafts of any user. No use compiles.
#[deprecated_singleton(instead = "factory.notes()", stage = "deny")]
pub(crate) fn get_drafts_of(user_id: &str) -> Vec<String> {
    vec![user_id.to_owned()]
}

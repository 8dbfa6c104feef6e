// Twin: accepts_a_key_turned_into_text.rs
// Leaks: 32
use factory_core::ScopedKey;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let key: ScopedKey = factory.scope().user_key("drafts");
        key.owner()
    });
    drop(served);
}

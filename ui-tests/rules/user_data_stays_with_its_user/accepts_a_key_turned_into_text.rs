use factory_core::ScopedKey;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let key: ScopedKey = factory.scope().user_key("drafts");
        key.to_string()
    });
    drop(served);
}

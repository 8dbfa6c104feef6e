use factory_core::ScopedKey;
use ui_tests::context;

pub fn main() {
    let context = context("alice").unwrap();
    let key = context.user_key("drafts");
    let other: ScopedKey = context.user_key("answers");
    assert!(key != other);
}

use factory_core::ScopedKey;
use ui_tests::context;

pub fn main() {
    let context = context("alice").unwrap();
    let key: ScopedKey = context.user_key("drafts");
    assert_ne!(key.to_string(), context.run_id());
}

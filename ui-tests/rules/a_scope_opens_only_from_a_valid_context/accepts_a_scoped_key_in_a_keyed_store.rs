use factory_core::ScopedKey;
use std::collections::HashMap;
use ui_tests::context;

pub fn main() {
    let context = context("alice").unwrap();
    let mut store: HashMap<ScopedKey, String> = HashMap::new();
    store.insert(context.user_key("drafts"), "a draft".to_owned());
    assert_eq!(store.len(), 1);
}

use factory_core::ScopedKey;
use std::collections::HashMap;
use ui_tests::context;

pub fn main() {
    let key: ScopedKey = context("alice").unwrap().user_key("drafts");
    let store = HashMap::from([(key.clone(), "a draft".to_owned())]);
    assert!(store.contains_key(&key));
}

// Twin: accepts_a_scoped_key_in_a_keyed_store.rs
// Leaks: 07
use factory_core::ScopedKey;
use std::collections::HashMap;
use ui_tests::context;

pub fn main() {
    let context = context("alice").unwrap();
    let mut store: HashMap<ScopedKey, String> = HashMap::new();
    store.insert(format!("{}_{}", context.user_id(), context.run_id()), "a draft".to_owned());
    assert_eq!(store.len(), 1);
}

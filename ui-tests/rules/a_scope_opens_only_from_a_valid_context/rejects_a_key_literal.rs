// Twin: accepts_a_key_of_another_component.rs
// Leaks: 16
use factory_core::ScopedKey;
use ui_tests::context;

pub fn main() {
    let context = context("alice").unwrap();
    let key = context.user_key("drafts");
    let other = ScopedKey { text: "answers".to_owned() };
    assert!(key != other);
}

// Twin: accepts_a_key_of_another_component.rs
// Leaks: 16
use factory_core::ScopedKey;
use ui_tests::context;

pub fn main() {
    let context = context("alice").unwrap();
    let key = context.scoped_key("drafts");
    let other = ScopedKey { component: "answers".to_owned(), ..key.clone() };
    assert!(key != other);
}

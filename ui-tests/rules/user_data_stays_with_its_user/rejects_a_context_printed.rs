// Twin: accepts_a_context_printed_without_its_user.rs
// Leaks: 32
use ui_tests::context;

pub fn main() {
    let context = context("alice").unwrap();
    let printed = format!("serving {context}");
    assert!(!printed.contains("alice"));
}

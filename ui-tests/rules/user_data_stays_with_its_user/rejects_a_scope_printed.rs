// Twin: accepts_a_scope_printed_without_its_user.rs
// Leaks: 32
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let scope = factory.scope();
        format!("serving {scope}")
    });
    assert!(!served.unwrap().contains("alice"));
}

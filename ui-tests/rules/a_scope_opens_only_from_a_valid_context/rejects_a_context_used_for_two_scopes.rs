// Twin: accepts_a_context_for_each_scope.rs
// Leaks: 29
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let first = context("alice").unwrap();
    platform.for_user_blocking(first, |factory| factory.notes().text.len()).unwrap();
    platform.for_user_blocking(first, |factory| factory.notes().text.len()).unwrap();
}

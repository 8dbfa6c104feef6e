// Twin: accepts_a_context_for_each_scope.rs
// Leaks: 29
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let first = context("alice").unwrap();
    let second = first.clone();
    platform.for_user_blocking(first, |factory| factory.notes().text.len()).unwrap();
    platform.for_user_blocking(second, |factory| factory.notes().text.len()).unwrap();
}

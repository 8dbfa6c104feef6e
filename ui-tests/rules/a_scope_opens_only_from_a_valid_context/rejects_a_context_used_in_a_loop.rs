// Twin: accepts_a_context_for_each_iteration.rs
// Leaks: 29
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let context = context("alice").unwrap();
    for _ in 0..2 {
        platform.for_user_blocking(context, |factory| factory.notes().text.len()).unwrap();
    }
}

// Twin: accepts_an_answer_returned_from_a_closure.rs
// Escapes: scope → closure's result
// Leaks: 28
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let kept = platform.for_user_blocking(context("alice").unwrap(), |factory| factory.scope());
    drop(kept);
}

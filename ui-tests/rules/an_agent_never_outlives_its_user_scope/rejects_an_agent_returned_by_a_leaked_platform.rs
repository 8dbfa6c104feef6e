// Twin: accepts_an_answer_returned_by_a_leaked_platform.rs
// Escapes: agent → closure's result
// Leaks: 40
use ui_tests::{Platform, context};

pub fn main() {
    let platform: &'static Platform = Box::leak(Box::default());
    let kept = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        notes
    });
    drop(kept);
}

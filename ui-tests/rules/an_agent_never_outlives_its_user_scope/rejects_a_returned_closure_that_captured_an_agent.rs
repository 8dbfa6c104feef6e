// Twin: accepts_a_closure_called_in_its_scope.rs
// Escapes: closure → closure's result
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let kept = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        let summary = move || drop(notes);
        summary
    });
    drop(kept);
}

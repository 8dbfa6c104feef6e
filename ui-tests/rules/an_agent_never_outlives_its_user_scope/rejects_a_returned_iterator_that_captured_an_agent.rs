// Twin: accepts_a_collected_iterator_of_an_agent.rs
// Escapes: iterator → closure's result
use std::iter::once;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let kept = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        once(notes).map(drop)
    });
    drop(kept);
}

// Twin: accepts_a_factory_that_takes_no_context.rs
// Mixes: context → argument
// Leaks: 14
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let bobs = context("bob").unwrap();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        let notes = alice.notes(bobs);
        notes.text.len()
    });
    served.unwrap();
}

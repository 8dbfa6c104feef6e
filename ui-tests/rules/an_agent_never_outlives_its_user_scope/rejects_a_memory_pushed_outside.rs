// Twin: accepts_an_answer_pushed_outside.rs
// Escapes: memory → collection
use ui_tests::{Platform, context};

pub fn main() {
    let mut kept = Vec::new();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        kept.push(notes.memory);
    });
    served.unwrap();
}

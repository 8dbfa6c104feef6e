// Twin: accepts_an_answer_in_a_static.rs
// Escapes: agent → static
// Leaks: 01, 19
use std::sync::OnceLock;
use ui_tests::{Notes, Platform, context};

static LATEST: OnceLock<Notes<'static>> = OnceLock::new();

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        LATEST.set(notes).ok();
    });
    served.unwrap();
}

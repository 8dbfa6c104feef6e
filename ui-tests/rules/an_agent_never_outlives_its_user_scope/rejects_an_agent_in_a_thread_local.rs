// Twin: accepts_an_answer_in_a_thread_local.rs
// Escapes: agent → thread-local
// Leaks: 26
use std::cell::RefCell;
use ui_tests::{Notes, Platform, context};

thread_local! {
    static CURRENT: RefCell<Option<Notes<'static>>> = const { RefCell::new(None) };
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        CURRENT.set(Some(notes));
    });
    served.unwrap();
}

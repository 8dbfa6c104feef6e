// Twin: accepts_an_answer_in_a_thread_local.rs
// Escapes: memory → thread-local
// Leaks: 26
use std::{cell::RefCell, sync::Arc};
use ui_tests::{Memory, Platform, context};

thread_local! {
    static CURRENT: RefCell<Option<Arc<Memory<'static>>>> = const { RefCell::new(None) };
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        CURRENT.set(Some(notes.memory));
    });
    served.unwrap();
}

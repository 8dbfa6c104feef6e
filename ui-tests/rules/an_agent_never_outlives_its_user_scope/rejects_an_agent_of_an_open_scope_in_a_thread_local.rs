// Twin: accepts_an_answer_of_an_open_scope_in_a_thread_local.rs
// Escapes: agent → thread-local
// Leaks: 26
use factory_core::user_scope;
use std::cell::RefCell;
use ui_tests::{Notes, Platform, context, create_factory};

thread_local! {
    static CURRENT: RefCell<Option<Notes<'static>>> = const { RefCell::new(None) };
}

pub fn main() {
    let platform = Platform::default();
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(scope).notes();
    CURRENT.set(Some(notes));
}

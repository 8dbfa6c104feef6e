// Twin: accepts_a_users_answer_in_a_thread_local.rs
// Escapes: factory → thread-local
// Leaks: 26
use std::cell::RefCell;
use ui_tests::{Factory, Platform, context};

thread_local! {
    static CURRENT: RefCell<Option<Factory<'static>>> = const { RefCell::new(None) };
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        CURRENT.set(Some(factory));
    });
    served.unwrap();
}

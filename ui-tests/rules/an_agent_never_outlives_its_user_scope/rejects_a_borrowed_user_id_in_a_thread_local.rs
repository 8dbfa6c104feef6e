// Twin: accepts_a_users_answer_in_a_thread_local.rs
// Escapes: borrowed text → thread-local
// Leaks: 26
use std::cell::RefCell;
use ui_tests::{Platform, context};

thread_local! {
    static CURRENT: RefCell<Option<&'static str>> = const { RefCell::new(None) };
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let user_id = factory.scope().user_id();
        CURRENT.set(Some(user_id));
    });
    served.unwrap();
}

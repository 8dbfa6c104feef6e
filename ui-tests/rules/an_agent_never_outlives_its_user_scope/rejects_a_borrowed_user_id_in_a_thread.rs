// Twin: accepts_an_answer_in_a_thread.rs
// Escapes: borrowed text → thread
// Leaks: 25
use std::thread;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let user_id = factory.scope().user_id();
        thread::spawn(move || drop(user_id));
    });
    served.unwrap();
}

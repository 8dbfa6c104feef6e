// Twin: accepts_a_future_that_captured_an_answer_in_a_thread.rs
// Escapes: future → thread
// Leaks: 25
use factory_core::user_scope;
use std::thread;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let notes = create_factory(scope).notes();
        let end = async move { drop(notes) };
        thread::spawn(move || drop(end));
    }
}

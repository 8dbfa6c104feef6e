// Twin: accepts_an_answer_in_a_thread.rs
// Escapes: user data → thread
// Leaks: 25
use factory_core::UserData;
use std::thread;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let data = UserData::new(factory.scope(), factory.notes().text);
        thread::spawn(move || drop(data));
    });
    served.unwrap();
}

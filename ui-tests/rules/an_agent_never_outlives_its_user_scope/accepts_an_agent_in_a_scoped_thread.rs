use std::thread;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        thread::scope(|threads| threads.spawn(move || drop(notes)).join().is_ok())
    });
    served.unwrap();
}

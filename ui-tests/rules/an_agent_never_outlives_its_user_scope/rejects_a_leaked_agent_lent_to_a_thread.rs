// Twin: accepts_a_leaked_answer_lent_to_a_thread.rs
// Escapes: agent → thread
// Leaks: 25, 40
use std::thread;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        let leaked = Box::leak(Box::new(notes));
        thread::spawn(move || leaked.text.clear());
    });
    served.unwrap();
}

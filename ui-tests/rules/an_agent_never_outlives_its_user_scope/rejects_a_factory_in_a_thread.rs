// Twin: accepts_an_agent_in_a_scoped_thread.rs
// Escapes: factory → thread
// Leaks: 25
use std::thread;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        thread::spawn(move || drop(factory.notes()));
    });
    served.unwrap();
}

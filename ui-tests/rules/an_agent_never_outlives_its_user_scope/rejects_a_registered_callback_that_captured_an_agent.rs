// Twin: accepts_a_registered_callback_that_captured_an_answer.rs
// Escapes: agent → callback
// Leaks: 23, 24
use std::sync::{Arc, Mutex};
use ui_tests::{Platform, context};

static CALLBACKS: Mutex<Vec<Box<dyn Fn() -> String + Send>>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = Arc::new(factory.notes());
        CALLBACKS.lock().unwrap().push(Box::new(move || notes.text.clone()));
    });
    served.unwrap();
}

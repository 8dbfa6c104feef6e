// Twin: accepts_an_answer_captured_by_a_registered_callback.rs
// Escapes: borrowed text → callback
// Leaks: 23, 24
use std::sync::Mutex;
use ui_tests::{Platform, context};

static CALLBACKS: Mutex<Vec<Box<dyn FnOnce() + Send>>> = Mutex::new(Vec::new());

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let user_id = factory.scope().user_id();
        CALLBACKS.lock().unwrap().push(Box::new(move || drop(user_id)));
    });
    served.unwrap();
}
